package io.casefolio.chart;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Charts of the filtered catalogue. */
@Service
public class Charts {

    /** Where browsers find the script that draws on the server, too. */
    public static final String LIBRARY = "/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MessageSource messages;
    private final Renderer renderer;
    private final Duration patience;

    private final String contextPath;

    @Autowired
    Charts(MessageSource messages, Renderer renderer, @Value("${server.servlet.context-path:}") String contextPath) {
        this(messages, renderer, PATIENCE, contextPath);
    }

    /**
     * @param patience with the pictures of one page
     * @param contextPath what stands before the paths of the lists that bars lead to
     */
    Charts(MessageSource messages, Renderer renderer, Duration patience, String contextPath) {
        this.messages = messages;
        this.renderer = renderer;
        this.patience = patience;
        this.contextPath = contextPath;
    }

    /** A dimension's counts in their usual form; each bar leads to the list of its cases. */
    public Chart chart(Edition edition, CaseQuery query, Dimension dimension, Locale language) {
        Counts counts = edition.counts(query, dimension);
        ChartTexts texts = new ChartTexts(messages, language);
        return new Chart(
                dimension,
                Form.of(dimension).get(0),
                language,
                counts.cases(),
                counts.without(),
                counts.charted().stream()
                        .map(count -> bar(count, query, language))
                        .toList(),
                texts.title(dimension),
                texts.summary(counts),
                texts.note(query, counts),
                texts.caption(query, counts, edition.labels(), edition.documents(), edition.published()),
                texts.nothing());
    }

    private ChartValue bar(Count count, CaseQuery query, Locale language) {
        Term term = count.term();
        return new ChartValue(
                count,
                term.label(language),
                query.withOnly(term.dimension(), term.value()).at(contextPath + "/cases"));
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
        return await(renderer.svg(chart, look), System.nanoTime() + patience.toNanos());
    }

    /** Pictures for one page, which waits no longer for all than for one; empty where one could not be drawn. */
    public List<Optional<String>> pictures(List<Chart> charts, Look look) {
        long deadline = System.nanoTime() + patience.toNanos();
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
