package io.casefolio.decide;

import io.casefolio.ingest.Fingerprint;
import io.casefolio.source.SourceDocument;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was last read from a set of documents, until there is another set: reading takes a second, and a page is asked for often. */
final class KeptReading<T> {

    private record Kept<T>(String fingerprint, T value) {}

    private final Function<List<SourceDocument>, T> reader;
    private volatile @Nullable Kept<T> kept;

    KeptReading(Function<List<SourceDocument>, T> reader) {
        this.reader = reader;
    }

    T of(List<SourceDocument> files) {
        String fingerprint = Fingerprint.of(files);
        Kept<T> last = kept;
        if (last == null || !last.fingerprint().equals(fingerprint)) {
            last = new Kept<>(fingerprint, reader.apply(files));
            kept = last;
        }
        return last.value();
    }
}
