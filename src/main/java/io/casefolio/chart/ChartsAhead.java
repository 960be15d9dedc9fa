package io.casefolio.chart;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws the charts of all cases, as pages show them, before the first reader of an edition asks for them. */
@Component
class ChartsAhead {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

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

    @Scheduled(initialDelay = 500, fixedDelay = 500)
    void drawOfNewEdition() {
        Edition edition = newest.get();
        if (renderer.loading().isDone() && edition.size() > 0 && !edition.name().equals(drawn)) {
            drawn = edition.name();
            draw(edition);
        }
    }

    /** One after the other, so that readers wait for no more than one of them. */
    private void draw(Edition edition) {
        CompletableFuture<String> last = CompletableFuture.completedFuture("");
        for (Dimension dimension : Dimension.FACTS) {
            for (Locale language : LANGUAGES) {
                last = last.exceptionally(refused -> "")
                        .thenCompose(picture ->
                                renderer.svg(charts.chart(edition, CaseQuery.ALL, dimension, language), Look.PAGE));
            }
        }
    }
}
