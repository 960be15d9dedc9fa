package io.casefolio.admin;

import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.draft.Publishing;
import io.casefolio.page.Times;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param step as the messages call it
 * @param passing whether something else follows by itself
 * @param hindered whether it can be read again
 * @param told what has happened, as the messages call it; null where nothing has
 * @param published the page of the edition that it became; null before
 * @param proposal the name of what is shown, for the form that publishes it; null where there is nothing to publish
 * @param overtaken whether the catalogue has changed since it was compared with it
 * @param hours after which it is forgotten
 */
public record DraftView(
        String href,
        String who,
        String begun,
        List<ChangeView> changes,
        String step,
        boolean passing,
        boolean hindered,
        int read,
        int documents,
        Said document,
        @Nullable String told,
        @Nullable String published,
        boolean publishable,
        @Nullable String proposal,
        boolean overtaken,
        @Nullable ConsequencesView consequences,
        long hours) {

    /** What is wanted of a document, {@code kind} as the messages call it. */
    public record ChangeView(Said name, String kind) {}

    static DraftView of(
            Draft draft, Draft.State state, boolean overtaken, @Nullable ConsequencesView consequences, String told) {
        return new DraftView(
                NewDrafts.addressOf(draft),
                draft.who(),
                Times.of(draft.begun()),
                draft.changes().stream()
                        .map(change -> new ChangeView(
                                Said.of(change.name()), change.kind().name()))
                        .toList(),
                state.step().name(),
                state.step().isPassing(),
                state.step().isHindered(),
                state.read(),
                state.documents(),
                Said.of(state.document()),
                isKnown(told) ? told : null,
                state.edition() == 0 ? null : HistoryController.PATH + "/" + state.edition(),
                state.proposal() != null && state.proposal().isPublishable(),
                state.proposal() == null ? null : state.proposal().name(),
                overtaken,
                consequences,
                Drafts.KEPT.toHours());
    }

    private static boolean isKnown(String told) {
        return told.equals("NO_REASON")
                || Stream.of(Publishing.Outcome.values())
                        .filter(outcome ->
                                outcome != Publishing.Outcome.PUBLISHED && outcome != Publishing.Outcome.GONE)
                        .anyMatch(outcome -> outcome.name().equals(told));
    }
}
