package io.casefolio.search;

import io.casefolio.meaning.NameReadings;
import io.casefolio.meaning.Queries;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import io.casefolio.query.SearchField;
import io.casefolio.text.Analysis;
import io.casefolio.text.Folding;
import io.casefolio.text.ReadableText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** A case as the index holds it: folded, a text with slips twice, as it is and as it is read; and its lines to quote. */
final class CaseDocument {

    /** Where the case stands in its edition, counted from 0. */
    static final String POSITION = "position";

    /** How the text of a field is cut into words. */
    static final Analyzer WORDS = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return SearchField.valueOf(field).isEnglish() ? Analysis.ENGLISH : Analysis.PAIRS_AND_SINGLES;
        }
    };

    private static final String LINES = "lines";

    /** Characters; a term takes 32,766 bytes. */
    private static final int LONGEST_WHOLE = 10_000;

    private final Document document = new Document();

    private CaseDocument() {}

    static Document of(int position, CaseStudy study, Labels labels) {
        CaseDocument writing = new CaseDocument();
        writing.document.add(new NumericDocValuesField(POSITION, position));
        writing.add(study, labels);
        for (Dimension dimension : Dimension.IN_VOCABULARY) {
            study.values(dimension).forEach(value -> writing.addWhole(Queries.values(dimension), value));
        }
        NameReadings.of(study, labels).keySet().forEach(pinyin -> writing.addWhole(Queries.READINGS, pinyin));
        StoredLines.of(study).forEach(line -> writing.document.add(new StoredField(LINES, line)));
        return writing.document;
    }

    /** Whether a field is text, which is cut into words. */
    static boolean isText(IndexableField field) {
        return field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
    }

    /** What {@link StoredLines} made of the case. */
    static List<String> lines(Document document) {
        return List.of(document.getValues(LINES));
    }

    private void add(CaseStudy study, Labels labels) {
        add(SearchField.TITLE, study.title(), study.readings());
        add(SearchField.TITLE_EN, study.titleEn());
        add(SearchField.SUMMARY, study.summaryEn());
        Dimension.IN_VOCABULARY.stream()
                .flatMap(dimension -> study.values(dimension).stream().map(value -> labels.term(dimension, value)))
                .map(term -> term.labelEn())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(label -> add(SearchField.LABELS_EN, label));
        SystemFacts system = study.system();
        if (system != null) {
            add(SearchField.SYSTEM, system.name());
            add(SearchField.TECHNOLOGY, system.technologiesAsWritten());
            study.values(Dimension.TECHNOLOGY).forEach(term -> add(SearchField.TECHNOLOGY, term));
            add(SearchField.TERMS, system.placeAsWritten());
            Stream.of(Dimension.CATEGORY, Dimension.REGION, Dimension.CITY, Dimension.INDUSTRY, Dimension.SCALE)
                    .flatMap(dimension -> study.values(dimension).stream())
                    .forEach(term -> add(SearchField.TERMS, term));
        }
        for (PlatformMention platform : study.platforms()) {
            add(SearchField.PLATFORM, platform.name());
        }
        for (Section section : study.sections()) {
            add(SearchField.of(section.kind()), section.text(), section.readings());
        }
    }

    private void addWhole(String field, String value) {
        if (value.length() <= LONGEST_WHOLE) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private void add(SearchField field, String text, List<Reading> readings) {
        add(field, text);
        if (!readings.isEmpty()) {
            add(field, ReadableText.of(text, readings).asRead());
        }
    }

    private void add(SearchField field, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(field.name(), Folding.fold(text), Field.Store.NO));
        }
    }
}
