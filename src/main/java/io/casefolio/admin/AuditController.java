package io.casefolio.admin;

import io.casefolio.desk.AuditLog;
import io.casefolio.http.DeskAddress;
import io.casefolio.page.Times;
import io.casefolio.query.Parameters;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who did what at the desk. */
@Controller
@WithDesk
class AuditController {

    private static final String PATH = DeskAddress.PATH + "/audit";

    private static final int SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping(PATH)
    String log(Parameters parameters, Model model) {
        Integer asked = parameters.number("page", 1, LAST_PAGE);
        int page = asked == null ? 1 : asked;
        List<AuditLog.Entry> entries = audit.page(page, SIZE);
        model.addAttribute("entries", entries.stream().map(EntryView::of).toList());
        model.addAttribute("older", entries.size() < SIZE ? null : PATH + "?page=" + (page + 1));
        return "admin/audit";
    }

    /** Something that was done, {@code action} as the messages call it. */
    public record EntryView(String happened, Said who, String action, Said subject, String address) {

        static EntryView of(AuditLog.Entry entry) {
            return new EntryView(
                    Times.of(entry.happened()),
                    Said.of(entry.who()),
                    entry.action().name(),
                    Said.of(entry.subject()),
                    entry.address());
        }
    }
}
