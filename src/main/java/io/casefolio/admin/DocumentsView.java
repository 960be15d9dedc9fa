package io.casefolio.admin;

import io.casefolio.draft.Draft;
import io.casefolio.http.DeskAddress;
import io.casefolio.http.SourceAddresses;
import io.casefolio.ingest.DocumentSet.Place;
import io.casefolio.page.Times;
import io.casefolio.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The documents and the drafts.
 *
 * @param fault why something was refused, as the messages call it; null where nothing was
 * @param file which file was
 * @param most megabytes of a file, and together
 * @param drafts begun and not yet forgotten
 * @param rows null where the folder cannot be read
 */
public record DocumentsView(
        @Nullable String fault,
        Said file,
        int most,
        int mostTogether,
        int mostDrafts,
        List<DraftLink> drafts,
        @Nullable List<RowView> rows) {

    /**
     * A draft.
     *
     * @param document the first that it changes
     * @param more how many others it changes
     */
    public record DraftLink(String href, Said document, int more, String who, String begun, String step) {

        static DraftLink of(Draft draft) {
            return new DraftLink(
                    NewDrafts.addressOf(draft),
                    Said.of(
                            draft.changes().isEmpty()
                                    ? ""
                                    : draft.changes().get(0).name()),
                    Math.max(0, draft.changes().size() - 1),
                    draft.who(),
                    Times.of(draft.begun()),
                    draft.state().step().name());
        }
    }

    /**
     * A document.
     *
     * @param href its lines; null where this version is not in the catalogue yet
     * @param file its bytes; null where nothing is shown
     * @param state what it is: {@code folder}, {@code desk} where it lies beside the folder's, {@code over}, {@code hidden},
     *     or {@code gone} where the folder has none any more
     * @param who put it there; null of the folder's
     * @param change what can be done: {@code hand-back} or {@code remove}
     */
    public record RowView(
            Said name,
            @Nullable String href,
            @Nullable String file,
            String size,
            String state,
            @Nullable String who,
            @Nullable String since,
            String change) {

        static RowView of(Place place, Map<String, String> versions) {
            SourceDocument shown = place.shown();
            var over = place.over();
            String version = shown == null ? "" : shown.sha256();
            return new RowView(
                    Said.of(place.name()),
                    version.equals(versions.get(place.name())) ? SourceAddresses.of(place.name(), version) : null,
                    shown == null
                            ? null
                            : DeskAddress.PATH + "/documents/file?name="
                                    + UriUtils.encode(place.name(), StandardCharsets.UTF_8),
                    shown == null ? "" : String.format(Locale.ROOT, "%.1f kB", shown.length() / 1000.0),
                    state(place),
                    over == null ? null : over.who(),
                    over == null ? null : Times.of(over.since()),
                    over == null ? "remove" : "hand-back");
        }

        private static String state(Place place) {
            boolean inFolder = place.inFolder() != null;
            if (place.over() == null) {
                return "folder";
            }
            if (place.shown() == null) {
                return inFolder ? "hidden" : "gone";
            }
            return inFolder ? "over" : "desk";
        }
    }
}
