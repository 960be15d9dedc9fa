package io.casefolio.ingest;

import io.casefolio.source.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tells one state of a corpus from another. */
public final class Fingerprint {

    /** To be raised when the importer reads the same documents otherwise, so that they are read again. */
    private static final int IMPORTER = 9;

    private Fingerprint() {}

    /** Another for each set of documents. */
    public static String of(List<SourceDocument> files) {
        String names = files.stream()
                .map(file -> file.sha256() + " " + file.name() + "\n")
                .collect(Collectors.joining("", IMPORTER + "\n", ""));
        return new SourceDocument("", names.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
