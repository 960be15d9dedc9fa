package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of three parts: a table of systems and frequency tables, known by their header rows, and case studies
 * ({@code h3}) with their sections ({@code h4}) under the heading 案例介绍. Markdown that begins with front matter is one
 * case.
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
        DocumentParser parser = new DocumentParser(document.name());
        parser.problems.addAll(source.problems());
        if (document.ending().equals("md")) {
            parser.takeMarkdown(source.text());
        } else {
            Flow.of(HtmlSource.document(source.text(), document.name(), parser.problems))
                    .forEach(parser::take);
        }
        return parser.finish();
    }

    private void takeMarkdown(String text) {
        FrontMatter.of(text, document, problems)
                .ifPresentOrElse(
                        facts -> cases.addAll(CaseFile.read(
                                document, facts, MarkdownSource.read(facts.body(), document, problems), problems)),
                        () -> Flow.of(MarkdownSource.read(text, document, problems))
                                .forEach(this::take));
    }

    private void take(Element block) {
        switch (block.normalName()) {
            case "h1", "h2" -> {
                finishCase();
                amongCases = Heading.of(block).words().contains(CASES);
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

    private ParsedDocument finish() {
        finishCase();
        if (tables.rows.isEmpty() && cases.isEmpty()) {
            problems.add(ProblemKind.NOTHING_FOUND.at(new SourceRef(document, 1, 1), document, CASES));
        }
        return new ParsedDocument(
                List.copyOf(tables.rows), List.copyOf(cases), List.copyOf(tables.frequencies), List.copyOf(problems));
    }
}
