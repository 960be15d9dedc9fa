package io.casefolio.page;

import io.casefolio.catalog.Edition;
import io.casefolio.page.SuggestionView.GroupView;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list below a search box, for the script that shows it. */
@Controller
class SuggestionsController {

    private static final int MOST_OF_A_GROUP = 5;

    @GetMapping("/suggestions")
    String suggestions(CaseQuery query, Edition edition, Model model, Locale locale) {
        List<GroupView> groups = SuggestionView.groups(
                edition.suggest(query.text(), MOST_OF_A_GROUP), query.text(), edition.labels(), locale);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "total",
                groups.stream().mapToInt(group -> group.options().size()).sum());
        return "suggestions";
    }
}
