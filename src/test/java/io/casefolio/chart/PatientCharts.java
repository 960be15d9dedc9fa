package io.casefolio.chart;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Pages wait for their pictures, however busy the machine is, and no test begins before pictures can be drawn. */
@TestConfiguration(proxyBeanMethods = false)
public class PatientCharts {

    @Bean
    @Primary
    Drawings patientDrawings(Renderer renderer) {
        return new Drawings(renderer, Duration.ofMinutes(1));
    }

    @Bean
    ApplicationRunner awaitEngine(Renderer renderer) {
        return arguments -> renderer.loading().get(2, TimeUnit.MINUTES);
    }
}
