package io.casefolio.page;

import io.casefolio.catalog.Edition;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Suggestion;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * An option of the search box. Browsers show only options whose value or label contains what is typed, so it fills in
     * the form that does.
     *
     * @param label what it is, and its other form
     */
    public record OptionView(String value, String label) {

        static OptionView of(Suggestion suggestion, String typed, MessageSource messages, Locale locale) {
            String kind = suggestion.dimension() == null
                    ? "suggestion.title"
                    : "dimension." + suggestion.dimension().key();
            String english = Objects.requireNonNullElse(suggestion.labelEn(), suggestion.value());
            boolean chinese = locale.getLanguage().equals("zh");
            String usual = chinese ? suggestion.value() : english;
            String other = chinese ? english : suggestion.value();
            boolean swapped = !contains(usual, typed) && contains(other, typed);
            String value = swapped ? other : usual;
            return new OptionView(
                    value,
                    Stream.of(
                                    contains(value, typed) ? null : typed.strip(),
                                    messages.getMessage(kind, null, locale),
                                    swapped ? usual : other)
                            .filter(part -> part != null && !part.equals(value))
                            .collect(Collectors.joining(" · ")));
        }

        private static boolean contains(@Nullable String text, String typed) {
            return text != null
                    && text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
        }
    }
}
