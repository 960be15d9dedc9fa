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

    private static final String OBSERVE_SHIFTS = """
            window.shift = 0;
            window.addShifts = shifts => shifts.forEach(shift => window.shift += shift.value);
            window.shifts = new PerformanceObserver(list => addShifts(list.getEntries()));
            window.shifts.observe({type: 'layout-shift', buffered: true});
            """;

    private static final String SHIFT = "(addShifts(shifts.takeRecords()), shift)";

    private final int port;

    WeightTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void isLightAndStandsStill(int width) {
        for (String address : new String[] {
            "/",
            "/cases",
            "/cases?q=数据&size=100",
            "/cases/1",
            "/compare?case=1&case=55",
            "/charts",
            "/charts?industry=政务&vs=industry%3D金融",
            "/documents/iot-case-studies.md",
            "/quality",
            "/about",
            "/api"
        }) {
            try (Visitor visitor = Visitor.at(port, options -> options.setViewportSize(width, 900))) {
                List<Response> answers = new ArrayList<>();
                visitor.page().onResponse(answers::add);
                visitor.context().addInitScript(OBSERVE_SHIFTS);

                visitor.page().navigate(address);
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
                visitor.awaitFrames();
                List<Response> first = List.copyOf(answers); // to ask one for its size lets others come

                assertThat(bytes(first, "")).as(address).isBetween(1, 120_000);
                assertThat(bytes(first, "script")).as("script of " + address).isBetween(1, 30_000);
                assertThat(bytes(first, "font")).as("fonts of " + address).isZero();
                assertThat(first)
                        .filteredOn(answer -> answer.request().resourceType().equals("stylesheet"))
                        .hasSizeBetween(1, 2);
                assertThat(((Number) visitor.page().evaluate(SHIFT)).doubleValue())
                        .as("shift of " + address)
                        .isLessThan(0.02);
            }
        }
    }

    private static int bytes(List<Response> answers, String type) {
        return answers.stream()
                .filter(answer ->
                        type.isEmpty() || answer.request().resourceType().equals(type))
                .map(answer -> answer.request().sizes())
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }
}
