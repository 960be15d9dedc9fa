package io.casefolio.parse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML into a body whose elements know their lines. */
final class HtmlSource {

    /** Deeper elements are hung up at this depth by the parser; every later stage can walk what it keeps. */
    static final int DEEPEST = 256;

    private HtmlSource() {}

    /** @param linesBefore lines of the document above {@code html} */
    static Element read(String html, int linesBefore) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Element body = Jsoup.parse(html, "", parser).body();
        Lines.mark(body, linesBefore);
        body.select("table").forEach(HtmlSource::close);
        return body;
    }

    /**
     * A table that was never closed has swallowed what follows it. From the first heading on, that is no part of the
     * table and is put behind it.
     */
    private static void close(Element table) {
        if (!table.endSourceRange().isTracked() || table.endSourceRange().isImplicit()) {
            table.attr(Tables.UNCLOSED, true);
        }
        Element heading = table.selectFirst("h1, h2, h3, h4");
        if (heading == null) {
            return;
        }
        table.attr(Tables.UNCLOSED, true);
        Element after = table;
        @Nullable Node node = heading;
        while (node != null) {
            Node next = node.nextSibling();
            if (node instanceof Element element) {
                after.after(element);
                after = element;
            } else if (node instanceof TextNode text && !text.isBlank()) {
                Element paragraph = new Element("p").appendText(text.text());
                after.after(paragraph);
                after = paragraph;
            }
            node = next;
        }
    }
}
