package io.casefolio.parse;

import io.casefolio.model.Level;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import io.casefolio.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of three parts: a table of systems and frequency tables, known by their header rows, and case studies
 * ({@code h3}) with their sections ({@code h4}) under the heading 案例介绍. Each part may stand alone, tables as CSV and
 * XLSX, too; without the heading, a case is what begins with a section. Markdown that begins with front matter is one case.
 */
public final class DocumentParser {

    private static final String CASES = "案例介绍";

    private final String document;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ParsedCase> cases = new ArrayList<>();
    private final TableReader tables;

    private boolean amongCases;
    private @Nullable CaseReader current;

    private DocumentParser(String document) {
        this.document = document;
        this.tables = new TableReader(document, problems);
    }

    /** Never throws on what a document holds: what cannot be read becomes a problem. */
    public static ParsedDocument parse(SourceDocument document) {
        SourceText source = SourceText.of(document);
        if (!source.isReadable()) {
            return new ParsedDocument(List.of(), List.of(), List.of(), source.problems());
        }
        DocumentParser parser = new DocumentParser(document.name());
        parser.problems.addAll(source.problems());
        boolean isTable = document.ending().equals("csv") || document.isWorkbook();
        if (!isTable && Bounds.hasTooMuchMarkup(source.text(), document.name(), parser.problems)) {
            return parser.finish(false);
        }
        switch (document.ending()) {
            case "md" -> parser.takeMarkdown(source.text());
            case "csv", "xlsx" -> parser.takeTable(source.text());
            default -> parser.takeAll(HtmlSource.document(source.text(), document.name(), parser.problems));
        }
        return parser.finish(document.ending().equals("csv"));
    }

    private void takeMarkdown(String text) {
        FrontMatter.of(text, document, problems)
                .ifPresentOrElse(
                        facts -> cases.addAll(CaseFile.read(
                                document, facts, MarkdownSource.read(facts.body(), document, problems), problems)),
                        () -> takeAll(MarkdownSource.read(text, document, problems)));
    }

    private void takeTable(String text) {
        CsvSource source = CsvSource.read(text, document);
        if (tables.take(source.table())) {
            problems.addAll(source.problems());
        }
    }

    private void takeAll(Element body) {
        List<Element> blocks = Flow.of(body);
        boolean announced = blocks.stream().anyMatch(DocumentParser::announcesCases);
        for (int i = 0; i < blocks.size(); i++) {
            if (!announced && blocks.get(i).nameIs("h3")) {
                amongCases = hasSection(blocks.subList(i + 1, blocks.size()));
            }
            take(blocks.get(i));
        }
    }

    private static boolean announcesCases(Element block) {
        return (block.nameIs("h1") || block.nameIs("h2"))
                && Heading.of(block).words().contains(CASES);
    }

    /** Whether the first heading among blocks announces a section. */
    private static boolean hasSection(List<Element> blocks) {
        return blocks.stream()
                .filter(Flow::isHeading)
                .findFirst()
                .filter(heading -> heading.nameIs("h4"))
                .flatMap(heading -> SectionKind.announcedBy(Heading.of(heading).words()))
                .isPresent();
    }

    private void take(Element block) {
        switch (block.normalName()) {
            case "h1", "h2" -> {
                finishCase();
                amongCases = announcesCases(block);
            }
            case "h3" -> {
                finishCase();
                if (amongCases) {
                    current = CaseReader.at(block, document, problems);
                } else {
                    unplaced(block);
                }
            }
            case "h4" -> {
                if (current != null) {
                    current.heading(block);
                } else {
                    unplaced(block);
                }
            }
            default -> takeContent(block);
        }
    }

    private void takeContent(Element block) {
        boolean inSection = current != null && current.isInSection();
        if (block.nameIs("table") && (!inSection || block.hasAttr(Tables.UNCLOSED)) && tables.take(block)) {
            return;
        }
        if (current != null) {
            current.block(block);
        } else {
            unplaced(block);
        }
    }

    private void unplaced(Element block) {
        boolean isContents =
                !block.select("a").isEmpty() && block.select("a:not([href^=#])").isEmpty();
        Element outside = new Element("div").appendChild(block.clone());
        Sanitiser.report(document, outside, problems);
        if (!isContents && block.hasText()) {
            problems.add(ProblemKind.UNPLACED_TEXT.at(Lines.of(document, block), block.text(), CASES));
        }
    }

    private void finishCase() {
        if (current != null) {
            cases.add(current.finish());
            current = null;
        }
    }

    /** @param mayBeOther whether a document that says nothing may be something else */
    private ParsedDocument finish(boolean mayBeOther) {
        finishCase();
        if (tables.rows.isEmpty() && cases.isEmpty() && !mayBeOther && !saysWhy()) {
            problems.add(ProblemKind.NOTHING_FOUND.at(new SourceRef(document, 1, 1), document, CASES));
        }
        return new ParsedDocument(
                List.copyOf(tables.rows), List.copyOf(cases), List.copyOf(tables.frequencies), List.copyOf(problems));
    }

    /** Whether a problem says already why there is no case. */
    private boolean saysWhy() {
        return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }
}
