package io.casefolio.decide;

import io.casefolio.admin.NewDrafts;
import io.casefolio.admin.WithDesk;
import io.casefolio.desk.AuditLog.Action;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.page.Link;
import io.casefolio.page.Times;
import io.casefolio.source.SourceDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents that decisions are about, and the drafts that decisions become. */
@Component
@WithDesk
class DecidedTables {

    private final DocumentSet set;
    private final Drafts drafts;
    private final NewDrafts begun;

    DecidedTables(DocumentSet set, Drafts drafts, NewDrafts begun) {
        this.set = set;
        this.drafts = drafts;
        this.begun = begun;
    }

    /**
     * The documents that are shown.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    List<SourceDocument> files() {
        return set.with(List.of());
    }

    /** Drafts that bring the table, too: once one of them is published, the others are outdated. */
    List<Link> drafts(String table) {
        return drafts.all().stream()
                .filter(draft -> draft.state().step() != Draft.Step.PUBLISHED
                        && draft.changes().stream()
                                .anyMatch(change -> change.name().equals(table)))
                .map(draft -> new Link(draft.who() + ", " + Times.of(draft.begun()), NewDrafts.addressOf(draft)))
                .toList();
    }

    /**
     * The view that shows what the table would change; empty where there are as many drafts as are kept.
     *
     * @param files among which is the table that it was made from
     */
    Optional<String> begin(
            SourceDocument table, List<SourceDocument> files, int decisions, HttpServletRequest request) {
        SourceDocument base = files.stream()
                .filter(file -> file.name().equals(table.name()))
                .findFirst()
                .orElse(null);
        return begun.beginWhereRoom(
                List.of(DocumentChange.add(table, base)), Action.DECIDE, table.name() + " +" + decisions, request);
    }
}
