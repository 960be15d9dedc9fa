package io.casefolio.parse;

import io.casefolio.model.PlatformMention;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the platforms of a section: every link is one, and so is every term of a list outside links. */
final class PlatformReader {

    private PlatformReader() {}

    /** @param blocks sanitised markup of a platforms section */
    static List<PlatformMention> read(Element blocks) {
        List<PlatformMention> platforms = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        blocks.traverse(new NodeVisitor() {
            private @Nullable Element link;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (element.nameIs("a") && link == null) {
                        flush(plain, platforms);
                        link = element;
                        addLink(element, platforms);
                    } else if (element.isBlock() || element.nameIs("br")) {
                        flush(plain, platforms);
                    }
                } else if (node instanceof TextNode text && link == null) {
                    plain.append(text.text());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.equals(link)) {
                    link = null;
                }
            }
        });
        flush(plain, platforms);
        return List.copyOf(platforms);
    }

    private static void addLink(Element link, List<PlatformMention> platforms) {
        String name = link.text().strip();
        String url = link.attr("href").strip();
        if (!name.isEmpty()) {
            platforms.add(new PlatformMention(name, name, url.isEmpty() ? null : url));
        }
    }

    private static void flush(StringBuilder plain, List<PlatformMention> platforms) {
        for (String term : TermList.split(plain.toString())) {
            platforms.add(new PlatformMention(term, term, null));
        }
        plain.setLength(0);
    }
}
