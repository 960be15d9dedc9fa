package io.casefolio.web;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.ImportReport;
import io.casefolio.catalog.ProblemTexts;
import io.casefolio.model.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class QualityController {

    private final Catalogue catalogue;
    private final ProblemTexts texts;

    QualityController(Catalogue catalogue, ProblemTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping("/quality")
    String quality(Model model, Locale locale) {
        model.addAttribute("quality", QualityView.of(catalogue, locale));
        model.addAttribute("kinds", SectionKind.EXPECTED);
        Optional<ImportReport> last = catalogue.lastImport();
        model.addAttribute(
                "finished", last.map(ImportReport::finished).map(Times::of).orElse(null));
        model.addAttribute("failure", last.map(ImportReport::failure).orElse(null));
        model.addAttribute(
                "problems",
                last.map(ImportReport::problems).orElse(List.of()).stream()
                        .sorted((a, b) -> a.level().compareTo(b.level()))
                        .map(problem -> ProblemView.of(problem, texts, locale))
                        .toList());
        return "quality";
    }
}
