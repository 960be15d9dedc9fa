package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import io.casefolio.testing.ChromiumTest;
import io.casefolio.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a first visit transfers, and that nothing moves while it is drawn. */
@ChromiumTest
class WeightTests {

    private static final String SHIFTS = "window.shift = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(entry => window.shift += entry.value)).observe({type: 'layout-shift', buffered: true})";

    private final int port;

    WeightTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void isLightAndStandsStill(int width) {
        for (String address :
                new String[] {"/", "/cases", "/cases?q=数据&size=100", "/cases/1", "/charts", "/quality", "/about"}) {
            try (Visitor visitor = Visitor.at(port, options -> options.setViewportSize(width, 900))) {
                List<Response> answers = new ArrayList<>();
                visitor.page().onResponse(answers::add);
                visitor.context().addInitScript(SHIFTS);

                visitor.page().navigate(address);
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

                assertThat(bytes(answers, "")).as(address).isLessThan(120_000);
                assertThat(bytes(answers, "script")).as("script of " + address).isLessThan(30_000);
                assertThat(bytes(answers, "font")).as("fonts of " + address).isZero();
                assertThat(answers)
                        .filteredOn(answer -> answer.request().resourceType().equals("stylesheet"))
                        .hasSizeLessThanOrEqualTo(2);
                assertThat(((Number) visitor.page().evaluate("window.shift")).doubleValue())
                        .as("shift of " + address)
                        .isLessThan(0.02);
            }
        }
    }

    private static int bytes(List<Response> answers, String type) {
        return answers.stream()
                .filter(answer ->
                        type.isEmpty() || answer.request().resourceType().equals(type))
                .mapToInt(answer -> answer.request().sizes().responseBodySize)
                .sum();
    }
}
