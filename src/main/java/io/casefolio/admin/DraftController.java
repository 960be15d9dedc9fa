package io.casefolio.admin;

import io.casefolio.desk.AuditLog.Action;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.draft.Publishing;
import io.casefolio.http.DeskAddress;
import io.casefolio.query.Parameters;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A draft from the upload to its end. */
@Controller
@WithDesk
class DraftController {

    private static final int LONGEST_REASON = 500;

    private final Drafts drafts;
    private final Publishing publishing;
    private final NewDrafts begun;
    private final ConsequencesPages consequences;

    DraftController(Drafts drafts, Publishing publishing, NewDrafts begun, ConsequencesPages consequences) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.begun = begun;
        this.consequences = consequences;
    }

    @PostMapping(Upload.PATH)
    String upload(HttpServletRequest request) throws IOException, ServletException {
        Map<String, DocumentChange> changes = new LinkedHashMap<>();
        for (Part part : request.getParts()) {
            String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            if (name.isEmpty()) {
                continue; // the token, or a form without a file
            }
            if (!CorpusFolder.isName(name)) {
                return NewDrafts.refuse("name", name);
            }
            if (changes.putIfAbsent(name, DocumentChange.lay(document(name, part))) != null) {
                return NewDrafts.refuse("twice", name);
            }
        }
        if (changes.isEmpty()) {
            return NewDrafts.refuse("none", "");
        }
        List<DocumentChange> all = List.copyOf(changes.values());
        return begun.begin(all, Action.UPLOAD, NewDrafts.names(all), request);
    }

    private static SourceDocument document(String name, Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new SourceDocument(name, content.readAllBytes()).packed();
        }
    }

    @GetMapping(Upload.PATH + "/{id}")
    String show(@PathVariable String id, Parameters parameters, HttpSession session, Model model, Locale locale) {
        Draft draft = find(id);
        model.addAttribute("reason", session.getAttribute(reasonOf(id)));
        Draft.State state = draft.state();
        model.addAttribute(
                "draft",
                DraftView.of(
                        draft,
                        state,
                        drafts.isOvertaken(draft),
                        state.proposal() == null
                                ? null
                                : consequences.of(
                                        state.proposal().consequences(),
                                        state.proposal().before(),
                                        state.proposal().after(),
                                        locale),
                        parameters.text("told")));
        return "admin/draft";
    }

    @PostMapping(Upload.PATH + "/{id}/publish")
    String publish(
            @PathVariable String id,
            @RequestParam(name = "proposal", required = false) @Nullable String proposal,
            @RequestParam("reason") String reason,
            HttpServletRequest request) {
        Draft draft = find(id);
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            return shown(draft, "NO_REASON");
        }
        HttpSession session = request.getSession();
        session.setAttribute(reasonOf(id), given);
        Publishing.Outcome outcome =
                publishing.publish(draft, proposal, request.getRemoteUser(), given, request.getRemoteAddr());
        return switch (outcome) {
            case PUBLISHED -> {
                session.removeAttribute(reasonOf(id));
                yield "redirect:" + HistoryController.PATH + "/" + draft.state().edition() + "?published";
            }
            case GONE -> NewDrafts.refuse("gone", "");
            default -> shown(draft, outcome.name());
        };
    }

    /** By what a login remembers the reason that was given, should nothing be published yet. */
    private static String reasonOf(String id) {
        return "reason of " + id;
    }

    private static String shown(Draft draft, String told) {
        return "redirect:" + NewDrafts.addressOf(draft) + "?told=" + told;
    }

    @PostMapping(Upload.PATH + "/{id}/read")
    String read(@PathVariable String id) {
        Draft draft = find(id);
        drafts.tryAgain(draft);
        return "redirect:" + NewDrafts.addressOf(draft);
    }

    @PostMapping(Upload.PATH + "/{id}/discard")
    String discard(@PathVariable String id, HttpServletRequest request) {
        Draft draft = find(id);
        return publishing.discard(
                        draft, NewDrafts.names(draft.changes()), request.getRemoteUser(), request.getRemoteAddr())
                ? "redirect:" + DeskAddress.PATH
                : shown(draft, Publishing.Outcome.ALREADY.name());
    }

    private Draft find(String id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, id));
    }
}
