package io.casefolio.ingest;

import io.casefolio.desk.DocumentChange;
import io.casefolio.desk.LaidDocument;
import io.casefolio.desk.LaidDocuments;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents that the catalogue is made from: those of the folder, and over them what the desk has laid there. */
@Component
public class DocumentSet {

    private final CorpusFolder folder;
    private final LaidDocuments laid;

    DocumentSet(CasefolioProperties properties, LaidDocuments laid) {
        this.folder = new CorpusFolder(properties.corpus());
        this.laid = laid;
    }

    /**
     * What there is under a name.
     *
     * @param inFolder null where the folder has none
     * @param over what lies over it; null where nothing does
     */
    public record Place(
            String name,
            @Nullable SourceDocument inFolder,
            @Nullable LaidDocument over) {

        /** What is shown; null where nothing is. */
        public @Nullable SourceDocument shown() {
            return over == null ? inFolder : over.document();
        }

        private Place with(DocumentChange change) {
            return new Place(
                    name,
                    inFolder,
                    change.kind() == DocumentChange.Kind.HAND_BACK
                            ? null
                            : new LaidDocument(name, change.document(), "", Instant.EPOCH));
        }
    }

    /**
     * Every name of folder and desk, in order.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public List<Place> places() {
        return List.copyOf(byName().values());
    }

    private Map<String, Place> byName() {
        Map<String, Place> places = new TreeMap<>();
        folder.read().forEach(document -> places.put(document.name(), new Place(document.name(), document, null)));
        laid.all()
                .forEach(over -> places.merge(
                        over.name(),
                        new Place(over.name(), null, over),
                        (place, alone) -> new Place(place.name(), place.inFolder(), over)));
        return places;
    }

    /**
     * The documents that are shown once some changes are made.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public List<SourceDocument> with(List<DocumentChange> changes) {
        Map<String, Place> places = byName();
        for (DocumentChange change : changes) {
            places.compute(
                    change.name(), (name, place) -> (place == null ? new Place(name, null, null) : place).with(change));
        }
        return shown(places.values());
    }

    /** Whether each change that adds to a document would still add to the one that is shown. */
    public boolean isBaseOf(List<DocumentChange> changes) {
        List<DocumentChange> adding =
                changes.stream().filter(change -> change.base() != null).toList();
        if (adding.isEmpty()) {
            return true; // which most are: the folder need not be read for it
        }
        Map<String, Place> places = byName();
        return adding.stream().allMatch(change -> {
            Place place = places.get(change.name());
            SourceDocument shown = place == null ? null : place.shown();
            return (shown == null ? "" : shown.sha256()).equals(change.base());
        });
    }

    private static List<SourceDocument> shown(Collection<Place> places) {
        return places.stream().map(Place::shown).flatMap(Stream::ofNullable).toList();
    }

    /** What to change so that just these documents are shown. */
    public List<DocumentChange> towards(List<SourceDocument> wanted) {
        Map<String, Place> places = byName();
        List<DocumentChange> changes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (SourceDocument document : wanted) {
            names.add(document.name());
            Place place = places.getOrDefault(document.name(), new Place(document.name(), null, null));
            if (isSame(document, place.inFolder())) {
                if (place.over() != null) {
                    changes.add(DocumentChange.handBack(document.name()));
                }
            } else if (!isSame(document, place.shown())) {
                changes.add(DocumentChange.lay(document));
            }
        }
        for (Place place : places.values()) {
            if (place.shown() != null && !names.contains(place.name())) {
                changes.add(
                        place.inFolder() == null
                                ? DocumentChange.handBack(place.name())
                                : DocumentChange.remove(place.name()));
            }
        }
        return changes;
    }

    private static boolean isSame(SourceDocument one, @Nullable SourceDocument other) {
        return other != null && one.sha256().equals(other.sha256());
    }
}
