package io.casefolio.parse;

import io.casefolio.model.PackedSections;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Collects the sections of one case study. */
final class CaseReader {

    /** Lists of this depth have reached what the parsers keep. */
    private static final int DEEP = 90;

    private final String document;
    private final Heading heading;
    private final List<Problem> problems;
    private final SourceRef source;
    private final List<Section> sections = new ArrayList<>();
    private final List<PlatformMention> platforms = new ArrayList<>();

    private @Nullable SectionKind kind;
    private String words = "";
    private Element blocks = new Element("div");
    private SourceRef start;
    private SourceRef end;

    CaseReader(String document, Heading heading, SourceRef source, List<Problem> problems) {
        this.document = document;
        this.heading = heading;
        this.problems = problems;
        this.source = source;
        this.start = source;
        this.end = source;
    }

    /** One that begins at a heading with number and title, or reports that it lacks one. */
    static CaseReader at(Element element, String document, List<Problem> problems) {
        Heading heading = Heading.of(element);
        SourceRef source = Lines.of(document, element);
        if (heading.words().isEmpty()) {
            problems.add(ProblemKind.NO_TITLE.at(source, element.text(), "3.1 大数据海关案例"));
        } else if (heading.numbers().size() < 2) {
            problems.add(ProblemKind.NO_NUMBER.at(source, element.text(), "3.1 " + heading.words()));
        }
        return new CaseReader(document, heading, source, problems);
    }

    void heading(Element element) {
        closeSection();
        Heading subheading = Heading.of(element);
        start = Lines.of(document, element);
        end = start;
        words = subheading.words();
        kind = SectionKind.announcedBy(words).orElse(SectionKind.OTHER);
        if (kind == SectionKind.OTHER) {
            problems.add(ProblemKind.UNKNOWN_SECTION.at(start, element.text(), expectedHeadings()));
        } else {
            checkNumber(subheading, kind, element.text());
            if (has(kind)) {
                problems.add(ProblemKind.REPEATED_SECTION.at(start, element.text(), words));
            }
        }
    }

    private void checkNumber(Heading subheading, SectionKind kind, String written) {
        List<Integer> expected = new ArrayList<>(heading.numbers());
        expected.add(SectionKind.EXPECTED.indexOf(kind) + 1);
        if (!subheading.numbers().isEmpty() && !subheading.numbers().equals(expected)) {
            problems.add(ProblemKind.WRONG_NUMBER.at(start, written, Heading.format(expected)));
        }
    }

    void block(Element block) {
        if (kind == null) {
            kind = SectionKind.OTHER;
            words = "";
            start = Lines.of(document, block);
            problems.add(ProblemKind.TEXT_OUTSIDE_SECTION.at(start, block.text(), expectedHeadings()));
        }
        if (block.hasAttr(Tables.UNCLOSED)) {
            problems.add(ProblemKind.UNCLOSED_TABLE.at(Lines.of(document, block), "<table>", "</table>"));
        }
        end = Lines.of(document, block);
        blocks.appendChild(block);
    }

    boolean isInSection() {
        return kind != null;
    }

    ParsedCase finish() {
        closeSection();
        for (SectionKind expected : SectionKind.EXPECTED) {
            if (!has(expected)) {
                problems.add(ProblemKind.MISSING_SECTION.at(source, heading.words(), expected.heading()));
            }
        }
        return new ParsedCase(
                heading.numbers().size() < 2 ? null : heading.lastNumber(),
                heading.words(),
                PackedSections.of(sections),
                List.copyOf(platforms),
                Lines.span(source, end),
                null);
    }

    private void closeSection() {
        @Nullable SectionKind closing = kind;
        if (closing == null) {
            return;
        }
        reportDepth();
        Sanitiser.report(document, blocks, problems);
        Element clean = Sanitiser.clean(blocks);
        String text = VisibleText.of(clean);
        sections.add(new Section(
                closing, words, text.isEmpty() ? "" : clean.html().strip(), text, List.of(), Lines.span(start, end)));
        if (closing == SectionKind.PLATFORMS) {
            platforms.addAll(PlatformReader.read(document, Sanitiser.cleanWithLines(blocks)));
        }
        blocks = new Element("div");
        kind = null;
    }

    private void reportDepth() {
        int[] deepest = {0};
        @Nullable Element[] at = {null};
        blocks.traverse((Node node, int depth) -> {
            if (depth > deepest[0] && node instanceof Element element) {
                deepest[0] = depth;
                at[0] = element;
            }
        });
        if (deepest[0] >= DEEP) {
            SourceRef place = Lines.of(document, Objects.requireNonNull(at[0]));
            problems.add(ProblemKind.DEEP_NESTING.at(place, Integer.toString(deepest[0]), Integer.toString(DEEP)));
        }
    }

    private boolean has(SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    private static String expectedHeadings() {
        return String.join(
                "、", SectionKind.EXPECTED.stream().map(SectionKind::heading).toList());
    }
}
