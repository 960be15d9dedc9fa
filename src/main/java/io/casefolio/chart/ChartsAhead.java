package io.casefolio.chart;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.model.Dimension;
import io.casefolio.model.Languages;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws the charts of all cases, as pages show them, before the first reader of an edition asks for them. */
@Component
@ConditionalOnWebApplication
class ChartsAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ChartsAhead.class);

    private final Supplier<Edition> newest;
    private final Charts charts;
    private final Renderer renderer;
    private String drawn = "";

    @Autowired
    ChartsAhead(Catalogue catalogue, Charts charts, Renderer renderer) {
        this(catalogue::current, charts, renderer);
    }

    ChartsAhead(Supplier<Edition> newest, Charts charts, Renderer renderer) {
        this.newest = newest;
        this.charts = charts;
        this.renderer = renderer;
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 1_000)
    void drawOfNewEdition() {
        Edition edition = newest.get();
        if (renderer.loading().isDone() && edition.size() > 0 && !edition.name().equals(drawn)) {
            try {
                draw(counted(edition));
                drawn = edition.name();
            } catch (EditionUnavailableException e) {
                LOG.debug("The charts of {} are drawn once it can be asked", edition.name(), e);
            }
        }
    }

    private List<Chart> counted(Edition edition) {
        return Dimension.FACTS.stream()
                .flatMap(dimension -> Languages.ALL.stream()
                        .map(language -> charts.chart(edition, CaseQuery.ALL, dimension, language)))
                .toList();
    }

    /** One after the other, so that readers wait for no more than one of them. */
    private void draw(List<Chart> all) {
        CompletableFuture<String> last = CompletableFuture.completedFuture("");
        for (Chart chart : all) {
            last = last.exceptionally(refused -> "").thenCompose(picture -> renderer.svg(chart, Look.PAGE));
        }
    }
}
