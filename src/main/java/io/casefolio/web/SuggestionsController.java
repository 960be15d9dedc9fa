package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SuggestionsController {

    private static final int MOST = 12;

    private final Catalogue catalogue;
    private final MessageSource messages;

    SuggestionsController(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/suggestions")
    String suggestions(@RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
        String typed = CaseQuery.of(parameters).text();
        model.addAttribute(
                "options",
                catalogue.suggest(typed, MOST).stream()
                        .map(suggestion -> OptionView.of(suggestion, typed, messages, locale))
                        .toList());
        return "suggestions";
    }
}
