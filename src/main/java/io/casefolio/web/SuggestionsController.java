package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.query.CaseQuery;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SuggestionsController {

    private static final int MOST = 12;

    private final MessageSource messages;

    SuggestionsController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/suggestions")
    String suggestions(CaseQuery query, Edition edition, Model model, Locale locale) {
        String typed = query.text();
        model.addAttribute(
                "options",
                edition.suggest(typed, MOST).stream()
                        .map(suggestion -> OptionView.of(suggestion, typed, messages, locale))
                        .toList());
        return "suggestions";
    }
}
