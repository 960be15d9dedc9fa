package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The one place where foreign markup becomes markup that a page may print. */
final class Sanitiser {

    /** Tags whose loss takes no word and runs nothing: layout that the catalogue's own pages replace. */
    private static final Set<String> HARMLESS_TAGS =
            Set.of("body", "html", "head", "section", "article", "main", "header", "footer", "font", "center");

    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of(
            Lines.ATTRIBUTE,
            Tables.UNCLOSED,
            "class",
            "id",
            "lang",
            "style",
            "width",
            "height",
            "align",
            "valign",
            "target",
            "rel");

    /** A base so that relative links count as links; it never reaches the markup. */
    private static final String BASE = "https://base.invalid/";

    private static final Safelist SAFE = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "del", "s", "kbd", "samp", "mark")
            .addAttributes("ol", "start")
            .removeProtocols("a", "href", "ftp")
            .preserveRelativeLinks(true);

    private static final Safelist SAFE_WITH_LINES = new Safelist(SAFE).addAttributes(":all", Lines.ATTRIBUTE);

    private Sanitiser() {}

    /** Reports what {@link #clean} will take away and a reader might miss or should know of. */
    static void report(String document, Element blocks, List<Problem> problems) {
        blocks.setBaseUri(BASE);
        blocks.stream().forEach(element -> {
            if (element.equals(blocks)) {
                return;
            }
            if (element.normalName().equals("img") && !hasHandler(element)) {
                problems.add(ProblemKind.MISSING_PICTURE.at(Lines.of(document, element), element.attr("src"), "text"));
            } else if (!SAFE.isSafeTag(element.normalName()) && !HARMLESS_TAGS.contains(element.normalName())) {
                remove(document, element, element.outerHtml(), problems);
            } else {
                element.attributes().asList().stream()
                        .filter(attribute -> isLost(element, attribute))
                        .forEach(attribute -> remove(document, element, attribute.html(), problems));
            }
        });
    }

    private static boolean hasHandler(Element element) {
        return element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on"));
    }

    private static boolean isLost(Element element, Attribute attribute) {
        return !HARMLESS_ATTRIBUTES.contains(attribute.getKey())
                && !SAFE.isSafeAttribute(element.normalName(), element, attribute.clone());
    }

    private static void remove(String document, Element element, String markup, List<Problem> problems) {
        problems.add(ProblemKind.REMOVED_MARKUP.at(Lines.of(document, element), markup, "text, lists, tables, links"));
    }

    /** The blocks with only the markup that is safe to print; the words of other elements stay, scripts excepted. */
    static Element clean(Element blocks) {
        return clean(blocks, SAFE);
    }

    /** The same for readers of ours, which ask it for its lines; not to be printed. */
    static Element cleanWithLines(Element blocks) {
        return clean(blocks, SAFE_WITH_LINES);
    }

    private static Element clean(Element blocks, Safelist safe) {
        Document dirty = Document.createShell(BASE);
        dirty.outputSettings().prettyPrint(false);
        dirty.body().appendChildren(blocks.childNodesCopy());
        Document clean = new Cleaner(safe).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }
}
