package io.casefolio.provenance;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.SourceRef;
import io.casefolio.page.CaseView;
import io.casefolio.page.Robots;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import io.casefolio.store.Store.KeptDocument;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows documents as they were read, so that a fact can be followed to its line. */
@Controller
class DocumentsController {

    private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");

    private static final int MOST_CASES = 20;

    private final Catalogue catalogue;

    DocumentsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/documents/{*path}")
    String show(@PathVariable String path, Parameters parameters, Edition edition, Model model, Locale locale) {
        String name = path.replaceFirst("^/", "");
        DocumentView document = catalogue
                .document(name, version(parameters), kept -> view(kept, parameters))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, name));
        model.addAttribute("document", document);
        model.addAttribute("cases", cases(document, edition, locale));
        model.addAttribute("robots", new Robots(false, SourceAddresses.of(name, document.version())));
        return "document";
    }

    private static DocumentView view(KeptDocument document, Parameters parameters) {
        return DocumentView.of(
                document,
                lines(parameters, document),
                parameters.number("from", 1, document.lines().size()));
    }

    private static @Nullable String version(Parameters parameters) {
        String version = parameters.text("version");
        if (!version.isEmpty() && !version.matches(SourceAddresses.VERSION)) {
            throw new InvalidQueryException("version", version, SourceAddresses.VERSION);
        }
        return version.isEmpty() ? null : version;
    }

    /** What is wanted beyond the end is cut: a tag that is never closed ends there. */
    private static @Nullable SourceRef lines(Parameters parameters, KeptDocument document) {
        String wanted = parameters.text("lines");
        if (wanted.isEmpty()) {
            return null;
        }
        int last = document.lines().size();
        Matcher lines = LINES.matcher(wanted);
        int from = lines.matches() ? Integer.parseInt(lines.group(1)) : 0;
        int to = from == 0 || lines.group(2) == null ? from : Integer.parseInt(lines.group(2));
        if (from == 0 || from > last || to < from) {
            throw new InvalidQueryException("lines", wanted, "1-" + last);
        }
        return new SourceRef(document.name(), from, Math.min(to, last));
    }

    /** Another version has other lines than the cases stand on. */
    private List<CaseView> cases(DocumentView document, Edition edition, Locale locale) {
        return document.asked() != null
                        && document.version().equals(catalogue.versions(edition).get(document.name()))
                ? edition.standingOn(document.asked(), MOST_CASES).stream()
                        .map(card -> CaseView.of(card.study(), edition.labels(), locale))
                        .toList()
                : List.of();
    }
}
