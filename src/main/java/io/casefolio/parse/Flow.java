package io.casefolio.parse;

import io.casefolio.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A body as its headings and blocks in reading order, with wrappers such as {@code section} opened. */
final class Flow {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> WRAPPERS =
            Set.of("body", "div", "section", "article", "main", "header", "footer", "aside", "center", "font");

    private final List<Element> blocks = new ArrayList<>();

    /** The paragraph that takes bare text and inline elements between blocks. */
    private @Nullable Element loose;

    private Flow() {}

    static List<Element> of(Element body) {
        Flow flow = new Flow();
        flow.open(body);
        return flow.blocks;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** Whether the element only groups blocks, which count as if they stood outside it. */
    static boolean isWrapper(Element element) {
        return WRAPPERS.contains(element.normalName());
    }

    /** What stands in an element, which is empty then: taken one by one it would take time in the square of its number. */
    static List<Node> takeFrom(Element element) {
        List<Node> nodes = List.copyOf(element.childNodes());
        element.empty();
        return nodes;
    }

    private void open(Element wrapper) {
        loose = null;
        for (Node node : takeFrom(wrapper)) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("script"))) {
                loose = null;
                if (isWrapper(element)) {
                    open(element);
                } else {
                    blocks.add(element);
                }
            } else if (node instanceof Element || node instanceof TextNode text && (!text.isBlank() || loose != null)) {
                addLoose(node, Lines.of("", node.hasAttr(Lines.ATTRIBUTE) ? node : wrapper));
            }
        }
        loose = null;
    }

    private void addLoose(Node node, SourceRef lines) {
        @Nullable Element paragraph = loose;
        int from = lines.lineFrom();
        if (paragraph == null) {
            paragraph = new Element("p");
            blocks.add(paragraph);
            loose = paragraph;
        } else {
            from = Lines.of("", paragraph).lineFrom();
        }
        paragraph.attr(Lines.ATTRIBUTE, Lines.format(from, lines.lineTo())).appendChild(node);
    }
}
