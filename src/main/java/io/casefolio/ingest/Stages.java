package io.casefolio.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts how long the stages of imports take. */
@Component
class Stages {

    private static final String METER = "casefolio.import";

    private final MeterRegistry meters;

    Stages(MeterRegistry meters) {
        this.meters = meters;
    }

    <T> T timed(String stage, Supplier<T> work) {
        return meters.timer(METER, "stage", stage).record(work);
    }

    void timed(String stage, Runnable work) {
        meters.timer(METER, "stage", stage).record(work);
    }
}
