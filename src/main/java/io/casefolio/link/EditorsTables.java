package io.casefolio.link;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that editors keep beside the documents; each may be missing.
 *
 * @param unknown CSV files that are none of them by name
 */
public record EditorsTables(
        @Nullable SourceDocument crosswalk,
        @Nullable SourceDocument vocabulary,
        @Nullable SourceDocument titlesEn,
        @Nullable SourceDocument summariesEn,
        @Nullable SourceDocument errata,
        @Nullable SourceDocument synonyms,
        @Nullable SourceDocument readings,
        List<SourceDocument> unknown) {

    private static final String NAMES =
            "crosswalk.csv, vocabulary.csv, titles_en.csv, summaries_en.csv, errata.csv, synonyms.csv, readings.csv";

    /** Picks the tables by name from the files of a corpus folder. */
    public static EditorsTables among(List<SourceDocument> files) {
        Map<String, SourceDocument> tables = new TreeMap<>();
        files.stream().filter(file -> file.ending().equals("csv")).forEach(file -> tables.put(file.name(), file));
        return new EditorsTables(
                tables.remove("crosswalk.csv"),
                tables.remove("vocabulary.csv"),
                tables.remove("titles_en.csv"),
                tables.remove("summaries_en.csv"),
                tables.remove("errata.csv"),
                tables.remove("synonyms.csv"),
                tables.remove("readings.csv"),
                List.copyOf(tables.values()));
    }

    /** Whether the file is one of the tables. */
    boolean include(SourceDocument file) {
        return Stream.of(crosswalk, vocabulary, titlesEn, summariesEn, errata, synonyms, readings)
                .anyMatch(table -> table != null && table.name().equals(file.name()));
    }

    /** @param read the names of files that said something */
    void reportUnknown(Set<String> read, List<Problem> problems) {
        unknown.stream()
                .filter(file -> !read.contains(file.name()))
                .forEach(file -> problems.add(
                        ProblemKind.UNKNOWN_TABLE.at(new SourceRef(file.name(), 1, 1), file.name(), NAMES)));
    }
}
