package io.casefolio.parse;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.SourceRef;
import io.casefolio.text.TermList;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the platforms of a section: every link is one, and so is every term of a list outside links. */
final class PlatformReader implements NodeVisitor {

    private final String document;
    private final List<PlatformMention> platforms = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private @Nullable SourceRef plainLines;
    private @Nullable Element link;

    private PlatformReader(String document) {
        this.document = document;
    }

    /** @param blocks sanitised markup of a platforms section that knows its lines */
    static List<PlatformMention> read(String document, Element blocks) {
        PlatformReader reader = new PlatformReader(document);
        blocks.traverse(reader);
        reader.flush();
        return List.copyOf(reader.platforms);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("a") && link == null) {
                flush();
                link = element;
                addLink(element);
            } else if (element.isBlock() || element.nameIs("br")) {
                flush();
            }
        } else if (node instanceof TextNode text && link == null) {
            addPlain(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(link)) {
            link = null;
        }
    }

    private void addLink(Element link) {
        String name = link.text().strip();
        String url = link.attr("href").strip();
        if (!name.isEmpty()) {
            platforms.add(new PlatformMention(name, name, url.isEmpty() ? null : url, Lines.ofWords(document, link)));
        }
    }

    private void addPlain(TextNode text) {
        plain.append(text.text());
        if (!text.isBlank()) {
            SourceRef lines = Lines.of(document, text);
            plainLines = plainLines == null ? lines : Lines.span(plainLines, lines);
        }
    }

    private void flush() {
        SourceRef lines = plainLines;
        if (lines != null) {
            for (String term : TermList.split(plain.toString())) {
                platforms.add(new PlatformMention(term, term, null, lines));
            }
        }
        plain.setLength(0);
        plainLines = null;
    }
}
