package io.casefolio.admin;

import io.casefolio.admin.ConsequencesView.DimensionView;
import io.casefolio.admin.ConsequencesView.PairView;
import io.casefolio.catalog.Edition;
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
import org.springframework.stereotype.Component;

/** Shows consequences in the reader's language, with a chart of each dimension whose counts change. */
@Component
@WithDesk
class ConsequencesPages {

    private final Charts charts;
    private final Drawings drawings;
    private final ProblemTexts texts;

    ConsequencesPages(Charts charts, Drawings drawings, ProblemTexts texts) {
        this.charts = charts;
        this.drawings = drawings;
        this.texts = texts;
    }

    ConsequencesView of(Consequences consequences, Edition before, Edition after, Locale locale) {
        List<Chart> changed = Stream.of(Dimension.values())
                .filter(dimension -> changes(consequences, dimension))
                .map(dimension -> charts.change(before, after, dimension, locale))
                .toList();
        List<Optional<String>> pictures = drawings.pictures(changed, Look.PAGE);
        return ConsequencesView.of(
                consequences,
                before.size(),
                after.size(),
                IntStream.range(0, changed.size())
                        .mapToObj(i -> dimension(changed.get(i), pictures.get(i)))
                        .toList(),
                Stream.of(Dimension.values())
                        .filter(dimension -> !changes(consequences, dimension))
                        .map(Dimension::key)
                        .toList(),
                problem -> texts.of(problem, locale),
                (dimension, value) -> after.labels().term(dimension, value).label(locale));
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
