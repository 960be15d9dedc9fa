package io.casefolio.chart;

import com.ibm.icu.text.ListFormatter;
import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.compare.PairedCounts;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words around a chart, in a reader's language. */
final class ChartTexts {

    private static final int MENTIONED = 3;

    private final MessageSource messages;
    private final Locale locale;

    ChartTexts(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String title(Dimension dimension) {
        return text("chart.title." + dimension.key());
    }

    String nothing() {
        return text("chart.nothing");
    }

    String summary(Counts counts) {
        List<Count> frequent = counts.charted().stream()
                .filter(entry -> entry.cases() > 0)
                .sorted((a, b) -> Integer.compare(b.cases(), a.cases()))
                .toList();
        if (frequent.isEmpty()) {
            return counts.cases() == 0 ? nothing() : text("chart.nothing.named");
        }
        String most = ListFormatter.getInstance(locale)
                .format(frequent.stream()
                        .limit(MENTIONED)
                        .map(entry ->
                                text("chart.mention", Words.bounded(entry.term().label(locale)), entry.cases()))
                        .toList());
        return text(
                "chart.summary",
                counts.cases(),
                text("chart.many." + counts.dimension().key(), frequent.size()),
                most);
    }

    /** What the numbers alone would not tell. */
    @Nullable
    String note(CaseQuery query, Counts counts) {
        List<String> sentences = new ArrayList<>();
        Dimension dimension = counts.dimension();
        if (dimension.isMultiValued() && counts.cases() > 0) {
            sentences.add(text("chart.note.multivalued"));
        }
        if (counts.without() > 0 && counts.without() < counts.cases()) {
            sentences.add(text("chart.note.without", counts.without()));
        }
        if (counts.charted().size() > Chart.drawn(dimension)) {
            sentences.add(text(
                    dimension == Dimension.YEAR ? "chart.note.latest" : "chart.note.drawn",
                    Chart.drawn(dimension),
                    counts.charted().size()));
        }
        if (query.restricts(dimension)) {
            sentences.add(text("chart.note.own"));
        }
        return sentences.isEmpty() ? null : String.join(text("chart.between"), sentences);
    }

    String caption(CaseQuery query, Counts counts, Labels labels, List<String> documents, @Nullable Instant published) {
        return caption(query.without(counts.dimension()), counts.cases(), labels, documents, published);
    }

    String caption(CaseQuery query, int cases, Labels labels, List<String> documents, @Nullable Instant published) {
        List<String> parts = new ArrayList<>();
        parts.add(text("chart.caption.source", named(documents)));
        parts.add(words(query, labels));
        parts.add(text("cases.total", cases));
        return dated(parts, published);
    }

    /** @param names of two sets, with the numbers of their cases */
    String caption(List<String> names, List<String> documents, @Nullable Instant published) {
        List<String> parts = new ArrayList<>();
        parts.add(text("chart.caption.source", named(documents)));
        parts.addAll(names);
        return dated(parts, published);
    }

    private static String dated(List<String> parts, @Nullable Instant published) {
        if (published != null) {
            parts.add(LocalDate.ofInstant(published, ZoneOffset.UTC).toString());
        }
        return String.join(" · ", parts);
    }

    /** What two sets are called: a letter, what they ask for, and how many cases that are. */
    List<String> names(CaseQuery one, CaseQuery other, PairedCounts counts, Labels labels) {
        return List.of(
                text("chart.set", "A", words(one, labels), counts.one().cases()),
                text("chart.set", "B", words(other, labels), counts.other().cases()));
    }

    String summary(PairedCounts counts, List<String> names) {
        return counts.values().stream()
                .max(Comparator.comparing(pair -> Math.abs(pair.difference())))
                .map(pair -> text(
                        "chart.summary.sets",
                        String.join(" · ", names),
                        Words.bounded(pair.one().term().label(locale)),
                        percent(pair.one()),
                        percent(pair.other())))
                .orElseGet(this::nothing);
    }

    /** On one line with its sign. */
    private static String percent(Count count) {
        return String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * count.share());
    }

    /** What the numbers of two sets alone would not tell. */
    @Nullable
    String note(CaseQuery one, CaseQuery other, PairedCounts counts) {
        List<String> sentences = new ArrayList<>();
        Dimension dimension = counts.one().dimension();
        if (dimension.isMultiValued() && !counts.values().isEmpty()) {
            sentences.add(text("chart.note.multivalued"));
        }
        if (counts.values().size() > Chart.drawn(dimension)) {
            sentences.add(text(
                    dimension == Dimension.YEAR ? "chart.note.latest" : "chart.note.drawn",
                    Chart.drawn(dimension),
                    counts.values().size()));
        }
        if (dimension.isMultiValued() && (one.restricts(dimension) || other.restricts(dimension))) {
            sentences.add(text("chart.note.unlinked"));
        }
        return sentences.isEmpty() ? null : String.join(text("chart.between"), sentences);
    }

    /** What a query asks for. */
    private String words(CaseQuery query, Labels labels) {
        List<String> filters = filters(query, labels);
        return filters.isEmpty() ? text("chart.caption.all") : String.join("; ", filters);
    }

    /** What a query asks for, one after the other; empty for every case. */
    List<String> filters(CaseQuery query, Labels labels) {
        List<String> filters = new ArrayList<>();
        if (!query.text().isEmpty()) {
            filters.add(text("chart.caption.filter", text("search.go"), "“" + Words.bounded(query.text()) + "”"));
        }
        query.filters()
                .forEach((dimension, values) -> filters.add(text(
                        "chart.caption.filter",
                        text("dimension." + dimension.key()),
                        String.join(
                                " / ",
                                values.stream()
                                        .map(value -> Words.bounded(
                                                labels.term(dimension, value).label(locale)))
                                        .toList()))));
        if (query.yearFrom() != null || query.yearTo() != null) {
            filters.add(text(
                    "chart.caption.filter",
                    text("dimension.year"),
                    Stream.of(query.yearFrom(), query.yearTo())
                            .map(year -> year == null ? "" : year.toString())
                            .reduce((from, to) -> from + "–" + to)
                            .orElse("")));
        }
        return filters;
    }

    private String named(List<String> documents) {
        String named = documents.stream().limit(MENTIONED).collect(Collectors.joining(", "));
        int more = documents.size() - MENTIONED;
        return more > 0 ? text("chart.caption.more", named, more) : named;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
