package io.casefolio.admin;

import io.casefolio.admin.ConsequencesView.DimensionView;
import io.casefolio.admin.ConsequencesView.PairView;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Drawings;
import io.casefolio.chart.Look;
import io.casefolio.model.Dimension;
import io.casefolio.report.Consequences;
import io.casefolio.report.Consequences.Counted;
import io.casefolio.report.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows consequences in the reader's language, with a chart of each dimension whose counts change, or their table alone where
 * the editions cannot be asked any more.
 */
@Component
@WithDesk
class ConsequencesPages {

    private final Charts charts;
    private final Drawings drawings;
    private final ProblemTexts texts;
    private final MessageSource messages;

    ConsequencesPages(Charts charts, Drawings drawings, ProblemTexts texts, MessageSource messages) {
        this.messages = messages;
        this.charts = charts;
        this.drawings = drawings;
        this.texts = texts;
    }

    ConsequencesView of(Consequences consequences, Edition before, Edition after, Locale locale) {
        return ConsequencesView.of(
                consequences,
                before.size(),
                after.size(),
                dimensions(consequences, before, after, locale),
                Stream.of(Dimension.values())
                        .filter(dimension -> !changes(consequences, dimension))
                        .map(Dimension::key)
                        .toList(),
                problem -> texts.of(problem, locale),
                (dimension, value) -> after.labels().term(dimension, value).label(locale));
    }

    private List<DimensionView> dimensions(Consequences consequences, Edition before, Edition after, Locale locale) {
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> changes(consequences, dimension))
                .toList();
        try {
            List<Chart> changed = dimensions.stream()
                    .map(dimension -> charts.change(before, after, dimension, locale))
                    .toList();
            List<Optional<String>> pictures = drawings.pictures(changed, Look.PAGE);
            return IntStream.range(0, changed.size())
                    .mapToObj(i -> dimension(changed.get(i), pictures.get(i)))
                    .toList();
        } catch (EditionUnavailableException e) { // of a cluster, once there is a newer one: its index is gone
            return dimensions.stream()
                    .map(dimension -> counted(consequences, dimension, after, locale))
                    .toList();
        }
    }

    private DimensionView counted(Consequences consequences, Dimension dimension, Edition after, Locale locale) {
        return new DimensionView(
                dimension.key(),
                messages.getMessage("chart.title." + dimension.key(), null, locale),
                null,
                consequences.counts().stream()
                        .filter(counted -> counted.dimension() == dimension)
                        .map(counted -> new PairView(
                                after.labels().term(dimension, counted.value()).label(locale),
                                counted.before(),
                                counted.after()))
                        .toList());
    }

    private static boolean changes(Consequences consequences, Dimension dimension) {
        return consequences.counts().stream()
                .filter(counted -> counted.dimension() == dimension)
                .anyMatch(ConsequencesPages::changes);
    }

    private static boolean changes(Counted counted) {
        return counted.before() != counted.after();
    }

    private static DimensionView dimension(Chart chart, Optional<String> picture) {
        List<ChartValue> before = chart.series().get(0).bars();
        List<ChartValue> after = chart.series().get(1).bars();
        return new DimensionView(
                chart.dimension().key(),
                chart.title(),
                picture.orElse(null),
                IntStream.range(0, before.size())
                        .mapToObj(i -> new PairView(
                                before.get(i).label(),
                                before.get(i).count().cases(),
                                after.get(i).count().cases()))
                        .toList());
    }
}
