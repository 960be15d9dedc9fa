package io.casefolio.parse;

import io.casefolio.model.SourceRef;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines an element comes from, kept in an attribute of it so that Markdown and HTML are read alike. */
final class Lines {

    static final String ATTRIBUTE = "data-source-lines";

    private Lines() {}

    static String format(int from, int to) {
        return from + "-" + Math.max(from, to);
    }

    /** Writes the lines that jsoup tracked, moved down by {@code linesBefore}, to every element. */
    static void mark(Element root, int linesBefore) {
        root.stream().forEach(element -> {
            int from = Math.max(1, element.sourceRange().start().lineNumber());
            int to = Math.max(
                    element.sourceRange().end().lineNumber(),
                    element.endSourceRange().end().lineNumber());
            element.attr(ATTRIBUTE, format(from + linesBefore, to + linesBefore));
        });
    }

    /** The lines of the element or of the nearest one around it; line 1 where none is known. */
    static SourceRef of(String document, Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (at.attr(ATTRIBUTE).matches("\\d{1,9}-\\d{1,9}")) {
                String[] lines = at.attr(ATTRIBUTE).split("-", 2);
                return new SourceRef(document, Integer.parseInt(lines[0]), Integer.parseInt(lines[1]));
            }
        }
        return new SourceRef(document, 1, 1);
    }

    static SourceRef span(SourceRef first, SourceRef last) {
        return new SourceRef(
                first.document(),
                first.lineFrom(),
                Math.max(Objects.requireNonNull(last).lineTo(), first.lineTo()));
    }
}
