package io.casefolio.admin;

import io.casefolio.catalog.Catalogue;
import io.casefolio.desk.AuditLog.Action;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Drafts;
import io.casefolio.http.DeskAddress;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.ingest.DocumentSet.Place;
import io.casefolio.query.Parameters;
import io.casefolio.source.SourceDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The documents that the catalogue is made from, and the drafts that would change them. */
@Controller
@WithDesk
class DeskDocumentsController {

    /** What can be wrong with an upload. */
    private static final Set<String> FAULTS =
            Set.of("large", "broken", "none", "name", "twice", "full", "folder", "same", "gone");

    private final DocumentSet set;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final NewDrafts begun;

    DeskDocumentsController(DocumentSet set, Drafts drafts, Catalogue catalogue, NewDrafts begun) {
        this.set = set;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.begun = begun;
    }

    @GetMapping(DeskAddress.PATH)
    String documents(Parameters parameters, Model model) {
        String fault = parameters.text("refused");
        model.addAttribute(
                "page",
                new DocumentsView(
                        FAULTS.contains(fault) ? fault : null,
                        Said.of(parameters.text("file")),
                        Upload.MOST_MEGABYTES,
                        Upload.MOST_MEGABYTES_TOGETHER,
                        Drafts.MOST,
                        drafts.all().stream().map(DocumentsView.DraftLink::of).toList(),
                        rows()));
        return "admin/documents";
    }

    /** Null where the folder cannot be read. */
    private @Nullable List<DocumentsView.RowView> rows() {
        Map<String, String> versions = catalogue.versions(catalogue.current());
        try {
            return set.places().stream()
                    .map(place -> DocumentsView.RowView.of(place, versions))
                    .toList();
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    /** What is shown, byte by byte: of a table that was decided on at the desk it is nowhere else. */
    @GetMapping(DeskAddress.PATH + "/documents/file")
    ResponseEntity<byte[]> file(@RequestParam("name") String name) {
        SourceDocument shown = place(name).shown();
        if (shown == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.substring(name.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(shown.bytes());
    }

    @PostMapping(DeskAddress.PATH + "/documents/hand-back")
    String handBack(@RequestParam("name") String name, HttpServletRequest request) {
        Place place = place(name);
        if (place.over() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        return begun.begin(List.of(DocumentChange.handBack(name)), Action.HAND_BACK, name, request);
    }

    @PostMapping(DeskAddress.PATH + "/documents/remove")
    String remove(@RequestParam("name") String name, HttpServletRequest request) {
        if (place(name).shown() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        return begun.begin(List.of(DocumentChange.remove(name)), Action.REMOVE, name, request);
    }

    private Place place(String name) {
        return set.places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, name));
    }
}
