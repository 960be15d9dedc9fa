package io.casefolio.parse;

import io.casefolio.model.SourceRef;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lines an element or text comes from, kept in an attribute of it so that Markdown and HTML are read alike. */
final class Lines {

    static final String ATTRIBUTE = "data-source-lines";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private Lines() {}

    static String format(int from, int to) {
        return from + "-" + Math.max(from, to);
    }

    /** Writes the lines that jsoup tracked, moved down by {@code linesBefore}, to every element and text. */
    static void mark(Element root, int linesBefore) {
        root.nodeStream().forEach(node -> {
            int from = Math.max(1, node.sourceRange().start().lineNumber());
            int to = node.sourceRange().end().lineNumber();
            if (node instanceof Element element) {
                to = Math.max(to, element.endSourceRange().end().lineNumber());
            } else if (node instanceof TextNode text) {
                String words = text.getWholeText();
                to = Math.max(
                        from,
                        to - lineBreaks(words.substring(words.stripTrailing().length())));
                from += lineBreaks(
                        words.substring(0, words.length() - words.stripLeading().length()));
                from = Math.min(from, to);
            }
            node.attr(ATTRIBUTE, format(from + linesBefore, to + linesBefore));
        });
    }

    private static int lineBreaks(String space) {
        return (int) space.chars().filter(c -> c == '\n').count();
    }

    /** The lines of the node or of the nearest element around it; line 1 where none is known. */
    static SourceRef of(String document, Node node) {
        for (@Nullable Node at = node; at != null; at = at.parent()) {
            Matcher lines = RANGE.matcher(at.attr(ATTRIBUTE));
            if (lines.matches()) {
                return new SourceRef(document, Integer.parseInt(lines.group(1)), Integer.parseInt(lines.group(2)));
            }
        }
        return new SourceRef(document, 1, 1);
    }

    /** The lines of the words in an element; its own where it has none. */
    static SourceRef ofWords(String document, Element element) {
        List<SourceRef> words = element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .map(text -> of(document, text))
                .toList();
        return words.isEmpty() ? of(document, element) : span(words.get(0), words.get(words.size() - 1));
    }

    static SourceRef span(SourceRef first, SourceRef last) {
        return new SourceRef(
                first.document(),
                first.lineFrom(),
                Math.max(Objects.requireNonNull(last).lineTo(), first.lineTo()));
    }
}
