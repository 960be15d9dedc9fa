package io.casefolio.parse;

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

    private static final String SWALLOWED = "h1, h2, h3, h4";

    private HtmlSource() {}

    /** Reads a whole document. Of its head only what could run is kept, to be reported. */
    static Element document(String html) {
        Document document = Jsoup.parse(html, "", parser());
        Element body = document.body();
        body.prependChildren(document.head().children().not("title, meta, link, style"));
        return prepare(body, 0);
    }

    /**
     * Reads a piece of a document; nothing of it goes into a head.
     *
     * @param linesBefore lines of the document above {@code html}
     */
    static Element fragment(String html, int linesBefore) {
        Element body = Document.createShell("").body();
        body.appendChildren(parser().parseFragmentInput(html, body, ""));
        return prepare(body, linesBefore);
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    }

    private static Element prepare(Element body, int linesBefore) {
        Lines.mark(body, linesBefore);
        body.select("table").forEach(HtmlSource::close);
        return body;
    }

    /**
     * A table that was never closed has swallowed what follows it. From the first heading or table of its own on, that
     * is no part of the table and is put behind it.
     */
    private static void close(Element table) {
        if (!table.endSourceRange().isTracked() || table.endSourceRange().isImplicit()) {
            table.attr(Tables.UNCLOSED, true);
        }
        String swallows = table.hasAttr(Tables.UNCLOSED) ? SWALLOWED + ", table table" : SWALLOWED;
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

    /** What comes next in the same cell, further out where an element ends. */
    private static @Nullable Node following(Node node) {
        @Nullable Node at = node;
        while (at != null && at.nextSibling() == null && !at.nameIs("td") && !at.nameIs("th")) {
            at = at.parent();
        }
        return at == null || at.nameIs("td") || at.nameIs("th") ? null : at.nextSibling();
    }
}
