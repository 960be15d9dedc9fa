package io.casefolio.chart;

import com.ibm.icu.text.ListFormatter;
import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.FrequencyTable;
import io.casefolio.catalog.FrequencyTable.Entry;
import io.casefolio.catalog.Labels;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
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

    String summary(FrequencyTable table) {
        List<Entry> frequent = table.entries().stream()
                .filter(entry -> entry.count() > 0)
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .toList();
        if (frequent.isEmpty()) {
            return nothing();
        }
        String most = ListFormatter.getInstance(locale)
                .format(frequent.stream()
                        .limit(MENTIONED)
                        .map(entry ->
                                text("chart.mention", Words.bounded(entry.term().label(locale)), entry.count()))
                        .toList());
        return text(
                "chart.summary",
                table.cases(),
                text("chart.many." + table.dimension().key(), frequent.size()),
                most);
    }

    /** What the numbers alone would not tell. */
    @Nullable
    String note(CaseQuery query, FrequencyTable table) {
        List<String> sentences = new ArrayList<>();
        Dimension dimension = table.dimension();
        if (dimension.isMultiValued() && table.cases() > 0) {
            sentences.add(text("chart.note.multivalued"));
        }
        if (table.without() > 0) {
            sentences.add(text("chart.note.without", table.without()));
        }
        if (table.entries().size() > Chart.drawn(dimension)) {
            sentences.add(text(
                    dimension == Dimension.YEAR ? "chart.note.latest" : "chart.note.drawn",
                    Chart.drawn(dimension),
                    table.entries().size()));
        }
        if (query.restricts(dimension)) {
            sentences.add(text("chart.note.own"));
        }
        return sentences.isEmpty() ? null : String.join(text("chart.between"), sentences);
    }

    String caption(
            CaseQuery query,
            FrequencyTable table,
            Supplier<Labels> labels,
            List<String> documents,
            @Nullable String date) {
        List<String> filters = new ArrayList<>();
        CaseQuery others = query.without(table.dimension());
        if (!others.text().isEmpty()) {
            filters.add(text("chart.caption.filter", text("search.go"), "“" + Words.bounded(others.text()) + "”"));
        }
        others.filters()
                .forEach((dimension, values) -> filters.add(text(
                        "chart.caption.filter",
                        text("dimension." + dimension.key()),
                        String.join(
                                " / ",
                                values.stream()
                                        .map(value -> Words.bounded(labels.get()
                                                .term(dimension, value)
                                                .label(locale)))
                                        .toList()))));
        if (others.yearFrom() != null || others.yearTo() != null) {
            filters.add(text(
                    "chart.caption.filter",
                    text("dimension.year"),
                    Stream.of(others.yearFrom(), others.yearTo())
                            .map(year -> year == null ? "" : year.toString())
                            .reduce((from, to) -> from + "–" + to)
                            .orElse("")));
        }
        List<String> parts = new ArrayList<>();
        parts.add(text("chart.caption.source", named(documents)));
        parts.add(filters.isEmpty() ? text("chart.caption.all") : String.join("; ", filters));
        parts.add(text("cases.total", table.cases()));
        if (date != null) {
            parts.add(date);
        }
        return String.join(" · ", parts);
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
