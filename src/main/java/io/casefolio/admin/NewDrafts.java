package io.casefolio.admin;

import io.casefolio.desk.AuditLog;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.http.DeskAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Begins drafts for users, and leads them there. */
@Component
@WithDesk
public class NewDrafts {

    private final Drafts drafts;
    private final AuditLog audit;

    NewDrafts(Drafts drafts, AuditLog audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The view that shows the draft, or says why there is none. */
    public String begin(
            List<DocumentChange> changes, AuditLog.Action action, String subject, HttpServletRequest request) {
        if (changes.isEmpty()) {
            return refuse("same", "");
        }
        return beginWhereRoom(changes, action, subject, request).orElseGet(() -> refuse("full", ""));
    }

    /** The view that shows the draft; empty where there are as many as are kept. */
    public Optional<String> beginWhereRoom(
            List<DocumentChange> changes, AuditLog.Action action, String subject, HttpServletRequest request) {
        return drafts.begin(request.getRemoteUser(), changes).map(draft -> {
            try {
                audit.add(request.getRemoteUser(), action, subject, request.getRemoteAddr());
            } catch (RuntimeException e) {
                drafts.discard(draft);
                throw e;
            }
            return "redirect:" + addressOf(draft);
        });
    }

    /** Where a draft is shown. */
    public static String addressOf(Draft draft) {
        return Upload.PATH + "/" + draft.id();
    }

    static String names(List<DocumentChange> changes) {
        return changes.stream().map(DocumentChange::name).collect(Collectors.joining(", "));
    }

    /** The view that says what was wrong, and with which file. */
    static String refuse(String fault, String file) {
        return "redirect:" + DeskAddress.PATH + "?refused=" + fault
                + (file.isEmpty() ? "" : "&file=" + UriUtils.encode(file, StandardCharsets.UTF_8));
    }
}
