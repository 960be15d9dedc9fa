package io.casefolio.parse;

import io.casefolio.model.FactLines;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.text.TermList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case that is a file of its own: facts in its front matter, then sections under headings of any level. A heading
 * that announces no section begins one of its own unless it stands below a section's.
 */
final class CaseFile {

    private final String document;
    private final FrontMatter facts;
    private final List<Problem> problems;

    private CaseFile(String document, FrontMatter facts, List<Problem> problems) {
        this.document = document;
        this.facts = facts;
        this.problems = problems;
    }

    /** The case, or none where number or title are missing, which is reported. */
    static List<ParsedCase> read(String document, FrontMatter facts, Element body, List<Problem> problems) {
        CaseFile file = new CaseFile(document, facts, problems);
        Integer number = file.number();
        List<Element> blocks = Flow.of(body);
        Element first = blocks.isEmpty() ? null : blocks.get(0);
        boolean titled = first != null && first.nameIs("h1") && !announcesSection(first);
        String heading = titled ? Heading.of(blocks.get(0)).words() : "";
        String stated = facts.written("title");
        String title = stated.isEmpty() ? heading : stated;
        titled &= heading.equals(title); // else it says something of its own
        if (title.isEmpty()) {
            problems.add(ProblemKind.MISSING_FIELD.at(facts.source(), "title", "title: 大数据海关案例"));
        }
        ParsedCase sections = file.sections(title, titled ? blocks.subList(1, blocks.size()) : blocks);
        SourceRef titleSource =
                first == null || !stated.isEmpty() ? facts.sourceOf("title") : Lines.ofWords(document, first);
        return number == null || title.isEmpty() ? List.of() : List.of(file.complete(sections, number, titleSource));
    }

    private @Nullable Integer number() {
        String written = facts.written("number");
        if (written.matches("[1-9][0-9]{0,8}")) {
            return Integer.valueOf(written);
        }
        String value = written.isEmpty() ? "number" : "number: " + written;
        problems.add(ProblemKind.MISSING_FIELD.at(facts.sourceOf("number"), value, "number: 62"));
        return null;
    }

    private ParsedCase sections(String title, List<Element> blocks) {
        CaseReader reader = new CaseReader(document, new Heading(List.of(), title), facts.source(), problems);
        int level = 6;
        for (Element block : blocks) {
            boolean announced = announcesSection(block);
            if (announced || Flow.isHeading(block) && level(block) <= level) {
                level = announced ? level(block) : level;
                reader.heading(block);
            } else {
                reader.block(block);
            }
        }
        return reader.finish();
    }

    private static boolean announcesSection(Element block) {
        return Flow.isHeading(block)
                && SectionKind.announcedBy(Heading.of(block).words()).isPresent();
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private ParsedCase complete(ParsedCase read, int number, SourceRef titleSource) {
        return new ParsedCase(
                number,
                read.title(),
                read.sections(),
                Stream.concat(read.platforms().stream(), furtherPlatforms(read).stream())
                        .toList(),
                read.source(),
                new ParsedCase.Stated(row(), titleSource, textOrNull("title_en"), textOrNull("summary_en")));
    }

    /** Those of the front matter that the section on platforms does not name. */
    private List<PlatformMention> furtherPlatforms(ParsedCase read) {
        List<PlatformMention> further = new ArrayList<>();
        for (String name : TermList.split(facts.written("platforms"))) {
            if (Stream.concat(read.platforms().stream(), further.stream())
                    .noneMatch(platform -> platform.asWritten().equals(name))) {
                further.add(new PlatformMention(name, name, null, facts.sourceOf("platforms")));
            }
        }
        return further;
    }

    private SystemRow row() {
        return new SystemRow(
                1,
                facts.written("category"),
                facts.written("system"),
                facts.written("year"),
                facts.written("place"),
                facts.written("industry"),
                facts.written("scale"),
                facts.written("technologies"),
                true,
                new FactLines(
                        lines("system"),
                        lines("category"),
                        lines("year"),
                        lines("place"),
                        lines("industry"),
                        lines("scale"),
                        lines("technologies")),
                facts.source());
    }

    private SourceRef lines(String field) {
        return facts.sourceOf(field);
    }

    private @Nullable String textOrNull(String field) {
        String written = facts.written(field);
        return written.isEmpty() ? null : written;
    }
}
