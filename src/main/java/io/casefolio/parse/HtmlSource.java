package io.casefolio.parse;

import io.casefolio.model.Problem;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML into a body whose elements know their lines. */
final class HtmlSource {

    /** Deeper elements are hung up at this depth by the parser; every later stage can walk what it keeps. */
    static final int DEEPEST = 256;

    /** What a case or its sections begin with. */
    static final String HEADINGS = "h1, h2, h3, h4";

    private HtmlSource() {}

    /**
     * Reads a whole document. Of its head only what could run is kept, to be reported.
     *
     * @param name the document's, in {@code problems}
     */
    static Element document(String html, String name, List<Problem> problems) {
        OpenHeadings headings = OpenHeadings.of(Jsoup.parse(html, "", parser()).body());
        Document start = Jsoup.parse(html.substring(0, headings.start(0, html)), "", parser());
        Element body = start.body();
        body.prependChildren(start.head().children().not("title, meta, link, style"));
        prepare(body, 0);
        headings.report(name, 0, problems);
        appendPieces(body, html, headings, 0);
        return body;
    }

    /**
     * Reads a piece of a document; nothing of it goes into a head.
     *
     * @param linesBefore lines of the document above {@code html}
     * @param name the document's, in {@code problems}
     */
    static Element fragment(String html, int linesBefore, String name, List<Problem> problems) {
        OpenHeadings headings = OpenHeadings.of(parse(html));
        Element body = prepare(parse(html.substring(0, headings.start(0, html))), linesBefore);
        headings.report(name, linesBefore, problems);
        appendPieces(body, html, headings, linesBefore);
        return body;
    }

    /** Reads what follows each heading as a tree of its own, so that a tag left open before it cannot swallow it. */
    private static void appendPieces(Element body, String html, OpenHeadings headings, int linesBefore) {
        for (int i = 0; i < headings.elements().size(); i++) {
            Element piece = parse(html.substring(headings.start(i, html), headings.start(i + 1, html)));
            int line = headings.elements().get(i).sourceRange().start().lineNumber();
            body.appendChildren(Flow.takeFrom(prepare(piece, linesBefore + line - 1)));
        }
    }

    private static Element parse(String html) {
        Element body = Document.createShell("").body();
        body.appendChildren(parser().parseFragmentInput(html, body, ""));
        return body;
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    }

    private static Element prepare(Element body, int linesBefore) {
        Lines.mark(body, linesBefore);
        body.getElementsByTag("table").forEach(HtmlSource::close);
        return body;
    }

    /**
     * A table that was never closed has swallowed what follows it. From the first heading or table of its own on, that
     * is no part of the table and is put behind it.
     */
    private static void close(Element table) {
        if (!isClosed(table)) {
            table.attr(Tables.UNCLOSED, true);
        }
        String swallows = table.hasAttr(Tables.UNCLOSED) ? HEADINGS + ", table table" : HEADINGS;
        Element swallowed = table.selectFirst(swallows);
        if (swallowed == null) {
            return;
        }
        table.attr(Tables.UNCLOSED, true);
        Element after = table;
        @Nullable Node node = swallowed;
        while (node != null) {
            Node next = following(node);
            if (node instanceof Element element) {
                after.after(element);
                after = element;
            } else if (node instanceof TextNode text && !text.isBlank()) {
                Element paragraph = new Element("p").attr(Lines.ATTRIBUTE, text.attr(Lines.ATTRIBUTE));
                paragraph.appendChild(text);
                after.after(paragraph);
                after = paragraph;
            }
            node = next;
        }
    }

    static boolean isClosed(Element element) {
        return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
    }

    /** What comes next in the same cell, further out where an element ends. */
    private static @Nullable Node following(Node node) {
        @Nullable Node at = node;
        while (at != null && at.nextSibling() == null && !at.nameIs("td") && !at.nameIs("th")) {
            at = at.parent();
        }
        return at == null || at.nameIs("td") || at.nameIs("th") ? null : at.nextSibling();
    }
}
