package io.casefolio.search;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Reading;
import io.casefolio.query.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What passages are quoted from, beside the index: for each text its field, the number of slips, each slip as written
 * and as read, and the text.
 */
public final class StoredLines {

    private StoredLines() {}

    /** The stored form, which {@link Passages} read again. */
    public static List<String> of(CaseStudy study) {
        List<String> stored = new ArrayList<>();
        study.sections()
                .forEach(section -> add(stored, SearchField.of(section.kind()), section.text(), section.readings()));
        if (study.summaryEn() != null) {
            add(stored, SearchField.SUMMARY, study.summaryEn(), List.of());
        }
        return stored;
    }

    private static void add(List<String> stored, SearchField field, String text, List<Reading> readings) {
        Stream<String> slips = readings.stream().flatMap(reading -> Stream.of(reading.asWritten(), reading.readAs()));
        Stream.of(Stream.of(field.name(), Integer.toString(readings.size())), slips, Stream.of(text))
                .flatMap(values -> values)
                .forEach(stored::add);
    }

    /** The lines of all sections in order, and those of the summary. */
    static List<SearchedLine> read(List<String> stored) {
        List<SearchedLine> lines = new ArrayList<>();
        for (int i = 0; i < stored.size(); ) {
            SearchField field = SearchField.valueOf(stored.get(i++));
            List<Reading> readings = new ArrayList<>();
            for (int slips = Integer.parseInt(stored.get(i++)); slips > 0; slips--) {
                readings.add(new Reading(stored.get(i++), stored.get(i++)));
            }
            stored.get(i++).lines().forEach(line -> lines.add(new SearchedLine(field, line, readings)));
        }
        return lines;
    }
}
