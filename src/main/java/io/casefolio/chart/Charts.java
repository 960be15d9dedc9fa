package io.casefolio.chart;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.FrequencyTable;
import io.casefolio.catalog.FrequencyTable.Entry;
import io.casefolio.model.Dimension;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Charts of the filtered catalogue. */
@Service
public class Charts {

    /** Where browsers find the script that draws on the server, too. */
    public static final String LIBRARY = "/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Renderer renderer;

    private volatile @Nullable Publication latest;

    /** What captions say of the catalogue. */
    private record Publication(
            long version, List<String> documents, @Nullable String date) {}

    Charts(Catalogue catalogue, MessageSource messages, Renderer renderer) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.renderer = renderer;
    }

    /** A dimension's frequency in its usual form; each bar leads to the list of its cases. */
    public Chart chart(CaseQuery query, Dimension dimension, Locale language) {
        FrequencyTable table = catalogue.frequencyTable(query, dimension);
        ChartTexts texts = new ChartTexts(messages, language);
        Publication publication = publication();
        return new Chart(
                dimension,
                Form.of(dimension).get(0),
                language,
                table.cases(),
                table.without(),
                table.entries().stream()
                        .map(entry -> bar(entry, query, language))
                        .toList(),
                texts.title(dimension),
                texts.summary(table),
                texts.note(query, table),
                texts.caption(query, table, catalogue::labels, publication.documents(), publication.date()),
                texts.nothing());
    }

    private static ChartValue bar(Entry entry, CaseQuery query, Locale language) {
        return new ChartValue(
                entry.term().value(),
                entry.term().label(language),
                entry.count(),
                entry.share(),
                entry.published(),
                entry.selected(),
                query.withOnly(entry.term().dimension(), entry.term().value()).at("/cases"));
    }

    private Publication publication() {
        Publication known = latest;
        long version = catalogue.version();
        if (known == null || known.version() != version) {
            known = new Publication(
                    version,
                    catalogue.all().stream()
                            .map(card -> card.study().source().document())
                            .distinct()
                            .toList(),
                    catalogue
                            .publicationTime()
                            .map(time ->
                                    LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                            .orElse(null));
            latest = known;
        }
        return known;
    }

    /** What ECharts draws the chart from. */
    public Map<String, Object> option(Chart chart, Look look) {
        return ChartOption.of(chart, look);
    }

    /**
     * The picture as a document of its own, or part of a page.
     *
     * @throws ChartUnavailableException if it could not be drawn in time
     */
    public String svg(Chart chart, Look look) {
        return await(renderer.svg(chart, look), System.nanoTime() + PATIENCE.toNanos());
    }

    /** Pictures for one page, which waits no longer for all than for one; empty where one could not be drawn. */
    public List<Optional<String>> pictures(List<Chart> charts, Look look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<CompletableFuture<String>> pending =
                charts.stream().map(chart -> renderer.svg(chart, look)).toList();
        return pending.stream()
                .map(picture -> {
                    try {
                        return Optional.of(await(picture, deadline));
                    } catch (ChartUnavailableException e) {
                        return Optional.<String>empty();
                    }
                })
                .toList();
    }

    private static String await(CompletableFuture<String> picture, long deadline) {
        try {
            return picture.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ChartUnavailableException("The chart engine is busy", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ChartUnavailableException unavailable
                    ? unavailable
                    : new ChartUnavailableException("The chart could not be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChartUnavailableException("The wait was interrupted", e);
        }
    }
}
