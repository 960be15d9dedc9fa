package io.casefolio.parse;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words a reader of some markup sees. */
final class VisibleText {

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern SPACES = Pattern.compile(" +");

    private VisibleText() {}

    /** Without list markers, one line for each block and table row. */
    static String of(Element blocks) {
        StringBuilder text = new StringBuilder();
        blocks.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(WHITE.matcher(words.getWholeText()).replaceAll(" "));
                } else {
                    separate(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                separate(node);
            }

            private void separate(Node node) {
                if (node instanceof Element element) {
                    if (element.nameIs("td") || element.nameIs("th")) {
                        text.append(' ');
                    } else if (element.isBlock() || element.nameIs("br")) {
                        text.append('\n');
                    }
                }
            }
        });
        return text.toString()
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
