package io.casefolio.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is looked for in the markup of pages. */
public final class Markup {

    private static final List<String> ATTRIBUTES = List.of("title", "aria-label", "placeholder", "alt");

    private Markup() {}

    /** Its schema is read once, which takes longer than all pages. */
    public static SimpleDocumentValidator validator(List<String> errors) throws Exception {
        ErrorHandler handler = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
        validator.setUpValidatorAndParsers(handler, true, false);
        return validator;
    }

    /** The texts and labels of a page that are not marked as another language. */
    public static Set<String> words(Document page, String otherLanguage) {
        Set<String> words = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            Element marked = element.closest("[lang]");
            if (marked != null && marked.attr("lang").startsWith(otherLanguage)) {
                continue;
            }
            ATTRIBUTES.stream()
                    .map(element::attr)
                    .filter(text -> !text.isEmpty())
                    .forEach(words::add);
            if (!element.normalName().equals("script") && !element.normalName().equals("option")) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
