package io.casefolio.link;

import io.casefolio.source.SourceDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that editors keep beside the documents; each may be missing. */
public record EditorsTables(
        @Nullable SourceDocument crosswalk,
        @Nullable SourceDocument vocabulary,
        @Nullable SourceDocument titlesEn,
        @Nullable SourceDocument summariesEn,
        @Nullable SourceDocument errata) {

    /** Picks the tables by name from the files of a corpus folder. */
    public static EditorsTables among(List<SourceDocument> files) {
        return new EditorsTables(
                named("crosswalk.csv", files),
                named("vocabulary.csv", files),
                named("titles_en.csv", files),
                named("summaries_en.csv", files),
                named("errata.csv", files));
    }

    private static @Nullable SourceDocument named(String name, List<SourceDocument> files) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
