package io.casefolio.cluster;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CaseOrder;
import io.casefolio.meaning.NameReadings;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.query.SearchField;
import io.casefolio.query.Sort;
import io.casefolio.search.CutText;
import io.casefolio.search.Dictionary;
import io.casefolio.search.StoredLines;
import io.casefolio.text.Folding;
import io.casefolio.text.Pinyin;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as an index has it.
 *
 * @param position where it stands in its edition, counted from 0
 * @param document of its text
 * @param linesOfRow and those of the cell of its category
 * @param richness how many technologies and platforms it names
 * @param pinyin what cases are ordered by, by the key of the order
 * @param readings of its names
 * @param values by the key of their dimension
 * @param titles folded, in both languages
 * @param words of the English title
 * @param text cut, by the name of its {@link SearchField}; searched, and not kept
 * @param card what lists show
 * @param lines what passages are quoted from
 */
record IndexedCase(
        int position,
        String slug,
        String document,
        LineRange linesOfText,
        @Nullable String documentOfRow,
        List<LineRange> linesOfRow,
        @Nullable Integer number,
        @Nullable Integer year,
        int richness,
        Map<String, String> pinyin,
        Set<String> readings,
        Map<String, List<String>> values,
        List<String> titles,
        List<String> words,
        Map<SearchField, List<String>> text,
        CaseCard card,
        List<String> lines) {

    /** Bytes of a key, of two digits each, by which a case is sorted as far as a value may be long. */
    private static final int LONGEST_PINYIN = IndexForm.LONGEST_VALUE / 2;

    /** The part of a case that lists read. */
    record Listed(CaseCard card) {}

    /** The part of a case that passages are quoted from. */
    record Quoted(String slug, List<String> lines) {}

    /** Lines as OpenSearch writes a range. */
    record LineRange(int gte, int lte) {

        static LineRange of(SourceRef lines) {
            return new LineRange(lines.lineFrom(), lines.lineTo());
        }
    }

    static IndexedCase of(int position, CaseStudy study, Labels labels) {
        CaseCard card = CaseCard.of(study);
        SystemFacts system = study.system();
        return new IndexedCase(
                position,
                study.slug(),
                study.source().document(),
                LineRange.of(study.source()),
                system == null ? null : system.source().document(),
                system == null
                        ? List.of()
                        : List.of(
                                LineRange.of(system.source()),
                                LineRange.of(system.lines().category())),
                study.number(),
                system == null ? null : system.year(),
                card.richness(),
                pinyin(study),
                NameReadings.of(study, labels).keySet(),
                values(card),
                Stream.of(study.title(), study.titleEn())
                        .filter(Objects::nonNull)
                        .map(Folding::fold)
                        .toList(),
                Stream.ofNullable(study.titleEn()).flatMap(Dictionary::words).toList(),
                CutText.of(study, labels),
                card,
                StoredLines.of(study));
    }

    private static Map<String, String> pinyin(CaseStudy study) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            String text = CaseOrder.text(study, sort);
            if (text != null) {
                keys.put(sort.key(), pinyin(text));
            }
        }
        return keys;
    }

    /** In hexadecimal digits, which compare as the bytes do. */
    private static String pinyin(String text) {
        byte[] key = Pinyin.key(text).toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length, LONGEST_PINYIN)));
    }

    private static Map<String, List<String>> values(CaseCard card) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension.key(), card.values(dimension));
        }
        return values;
    }
}
