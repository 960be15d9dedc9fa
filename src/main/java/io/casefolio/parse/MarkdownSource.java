package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads Markdown into a body whose elements know their lines. */
final class MarkdownSource {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.builder().maxCells(Bounds.MOST_CELLS).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .customBlockParserFactory(DeepText::tryStart)
            .customBlockParserFactory(HtmlUpToHeading::tryStart)
            .maxOpenBlockParsers(Integer.MAX_VALUE) // DeepText is the bound
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> MarkdownSource::addLines)
            .nodeRendererFactory(BlocksApart::new)
            .build();

    /** Behind the HTML of each block; a text never has it, since SourceText and the parser replace it. */
    private static final char END_OF_BLOCK = '\0';

    /** The blocks of a document but for those of HTML, all at once, as each rendering has to prepare for every kind of node. */
    private record BlocksApart(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Document.class);
        }

        @Override
        public void render(Node document) {
            for (@Nullable Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                if (!(block instanceof HtmlBlock)) {
                    context.render(block);
                    context.getWriter().raw(Character.toString(END_OF_BLOCK));
                }
            }
        }
    }

    private MarkdownSource() {}

    /**
     * Each block becomes a tree of its own, so that a tag left open in one cannot swallow the next. HTML blocks that
     * only blank lines part are one.
     *
     * @param document its name in {@code problems}
     */
    static Element read(String markdown, String document, List<Problem> problems) {
        Element body = new Element("body");
        Node root;
        try {
            root = PARSER.parse(markdown);
        } catch (IllegalArgumentException e) { // more cells than that, with those that short rows lack
            problems.add(ProblemKind.TOO_MUCH_MARKUP.at(
                    new SourceRef(document, 1, 1), "> " + Bounds.MOST_CELLS, Integer.toString(Bounds.MOST_CELLS)));
            return body;
        }
        root.accept(new WrittenRows(markdown));
        String html = RENDERER.render(root);
        int from = 0;
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlBlock) {
                node = appendHtml(body, node, document, problems);
            } else {
                int to = html.indexOf(END_OF_BLOCK, from);
                append(body, node, html.substring(from, to));
                from = to + 1;
                if (HtmlUpToHeading.isEndOf(node.getPrevious(), node)) {
                    Element heading = Objects.requireNonNull(body.lastElementChild());
                    problems.add(
                            ProblemKind.HEADING_IN_HTML.at(Lines.of(document, heading), heading.text(), "empty line"));
                }
                node = node.getNext();
            }
        }
        return body;
    }

    /** Tags within the text may end its block early; what they leave behind it has the block's lines. */
    private static void append(Element body, Node block, String html) {
        int before = body.childNodeSize();
        body.append(html);
        Map<String, String> lines = new HashMap<>();
        addLines(block, "", lines);
        for (int i = before; i < body.childNodeSize(); i++) {
            org.jsoup.nodes.Node left = body.childNode(i);
            if (!left.hasAttr(Lines.ATTRIBUTE)) {
                lines.forEach(left::attr);
            }
        }
    }

    private static @Nullable Node appendHtml(Element body, Node first, String document, List<Problem> problems) {
        StringBuilder html = new StringBuilder();
        int linesBefore = firstLine(first);
        int line = linesBefore;
        @Nullable Node node = first;
        for (; node instanceof HtmlBlock block; node = node.getNext()) {
            html.append("\n".repeat(Math.max(0, firstLine(block) - line))).append(block.getLiteral());
            line = lastLine(block);
        }
        body.appendChildren(Flow.takeFrom(HtmlSource.fragment(html.toString(), linesBefore, document, problems)));
        return node;
    }

    /** Counted from 0. */
    static int firstLine(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
    }

    /** Empty lines have no span, so counting spans does not do. */
    static int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
    }

    private static void addLines(Node node, String tag, Map<String, String> attributes) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            attributes.put(
                    Lines.ATTRIBUTE,
                    Lines.format(
                            spans.get(0).getLineIndex() + 1,
                            spans.get(spans.size() - 1).getLineIndex() + 1));
        }
    }
}
