package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.http.Times;
import io.casefolio.model.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    @GetMapping("/about")
    String about(Edition edition, Model model) {
        model.addAttribute(
                "about",
                new AboutView(
                        edition.size(),
                        List.of(Dimension.values()),
                        edition.published() == null ? null : Times.of(edition.published())));
        return "about";
    }

    /**
     * What the catalogue is.
     *
     * @param published when; null before the first time
     */
    public record AboutView(
            int total, List<Dimension> dimensions, @Nullable String published) {}
}
