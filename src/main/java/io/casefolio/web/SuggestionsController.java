package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Suggestion;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SuggestionsController {

    private static final int MOST = 12;

    private final Catalogue catalogue;

    SuggestionsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An option of the search box: what it fills in, and the message that says what it is. */
    record OptionView(String value, String kind) {}

    @GetMapping("/suggestions")
    String suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Model model, Locale locale) {
        model.addAttribute(
                "options",
                catalogue.suggest(typed, MOST).stream()
                        .map(suggestion -> new OptionView(label(suggestion, locale), kind(suggestion)))
                        .toList());
        return "suggestions";
    }

    private static String label(Suggestion suggestion, Locale locale) {
        return locale.getLanguage().equals("zh")
                ? suggestion.value()
                : Objects.requireNonNullElse(suggestion.labelEn(), suggestion.value());
    }

    private static String kind(Suggestion suggestion) {
        return suggestion.dimension() == null
                ? "suggestion.title"
                : "dimension." + suggestion.dimension().key();
    }
}
