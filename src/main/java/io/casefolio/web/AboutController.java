package io.casefolio.web;

import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    @GetMapping("/about")
    String about(Edition edition, Model model) {
        model.addAttribute("total", edition.size());
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("published", edition.published() == null ? null : Times.of(edition.published()));
        return "about";
    }
}
