package io.casefolio.ingest;

import io.casefolio.catalog.Catalogue;
import io.casefolio.model.Level;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many problems of each level the last import found. The database is asked once for an import. */
@Component
class ProblemMetrics implements MeterBinder {

    private final Catalogue catalogue;
    private Counted counted = new Counted("", Map.of());

    private record Counted(String state, Map<Level, Long> byLevel) {}

    ProblemMetrics(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (Level level : Level.values()) {
            Gauge.builder("casefolio.problems", () -> count(level))
                    .description("what the last import found wrong or doubtful")
                    .tag("level", level.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private synchronized long count(Level level) {
        String state = catalogue.state();
        if (!counted.state().equals(state)) {
            counted = new Counted(state, catalogue.problemCounts());
        }
        return counted.byLevel().getOrDefault(level, 0L);
    }
}
