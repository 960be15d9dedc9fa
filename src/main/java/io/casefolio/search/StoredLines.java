package io.casefolio.search;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Reading;
import io.casefolio.query.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;

/**
 * What passages are quoted from, beside the index: for each text its field, the number of slips, each slip as written
 * and as read, and the text.
 */
final class StoredLines {

    private static final String NAME = "lines";

    private StoredLines() {}

    static List<IndexableField> of(CaseStudy study) {
        List<IndexableField> fields = new ArrayList<>();
        study.sections()
                .forEach(section -> add(fields, SearchField.of(section.kind()), section.text(), section.readings()));
        if (study.summaryEn() != null) {
            add(fields, SearchField.SUMMARY, study.summaryEn(), List.of());
        }
        return fields;
    }

    private static void add(List<IndexableField> fields, SearchField field, String text, List<Reading> readings) {
        Stream<String> slips = readings.stream().flatMap(reading -> Stream.of(reading.asWritten(), reading.readAs()));
        Stream.of(Stream.of(field.name(), Integer.toString(readings.size())), slips, Stream.of(text))
                .flatMap(values -> values)
                .forEach(value -> fields.add(new StoredField(NAME, value)));
    }

    /** The lines of all sections in order, and those of the summary. */
    static List<SearchedLine> read(Document document) {
        String[] values = document.getValues(NAME);
        List<SearchedLine> lines = new ArrayList<>();
        for (int i = 0; i < values.length; ) {
            SearchField field = SearchField.valueOf(values[i++]);
            List<Reading> readings = new ArrayList<>();
            for (int slips = Integer.parseInt(values[i++]); slips > 0; slips--) {
                readings.add(new Reading(values[i++], values[i++]));
            }
            values[i++].lines().forEach(line -> lines.add(new SearchedLine(field, line, readings)));
        }
        return lines;
    }
}
