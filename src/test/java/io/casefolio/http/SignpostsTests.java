package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class SignpostsTests {

    private static final String SITE = "http://localhost";
    private static final String PAGE = "<" + SITE + "/cases/1>";

    @Autowired
    private Browserless browser;

    private static List<String> links(Answer answer) {
        return Stream.of(answer.header("link").split(", "))
                .filter(link -> !link.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/1", "/cases/1?at=3&industry=%E6%94%BF%E5%8A%A1&lang=zh"})
    void leadFromACaseToItsForms(String address) {
        List<String> expected = List.of(
                PAGE + "; rel=\"cite-as\"",
                "<https://schema.org/AboutPage>; rel=\"type\"",
                "<https://schema.org/CreativeWork>; rel=\"type\"",
                "<http://localhost/cases/1.bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
                "<http://localhost/cases/1.ris>; rel=\"describedby\"; type=\"application/x-research-info-systems\"",
                "<http://localhost/cases/1.csl.json>; rel=\"describedby\";"
                        + " type=\"application/vnd.citationstyles.csl+json\"",
                "<http://localhost/cases/1.json>; rel=\"describedby\"; type=\"application/json\"",
                "<http://localhost/cases/1.md>; rel=\"item\"; type=\"text/markdown\"");

        Answer drawn = browser.get(address, "Accept: text/html");
        assertThat(links(drawn)).isEqualTo(expected);
        assertThat(links(browser.get(address))).as("kept").isEqualTo(expected);
        assertThat(links(browser.get(address))).as("sent again").isEqualTo(expected);
        assertThat(links(browser.ask("HEAD", address))).isEqualTo(expected);
        for (String accepted : List.of("text/html", "*/*")) {
            Answer unchanged = browser.get(address, "Accept: " + accepted, "If-None-Match: " + drawn.header("etag"));
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(links(unchanged)).as("304, " + accepted).isEqualTo(expected);
        }
    }

    @Test
    void nameTheTypesThatTheirTargetsHave() {
        Map<String, String> types = links(browser.get("/cases/1")).stream()
                .filter(link -> link.contains("; type="))
                .collect(Collectors.toMap(
                        link -> link.replaceAll("^<" + SITE + "|>.*", ""),
                        link -> link.replaceAll(".*type=\"|\"$", "")));

        assertThat(types).hasSize(5).allSatisfy((address, type) -> {
            Answer answer = browser.get(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type").replaceAll(";.*", "")).isEqualTo(type);
            assertThat(links(answer))
                    .containsExactly(PAGE + "; rel=\"" + (address.endsWith(".md") ? "collection" : "describes")
                            + "\"; type=\"text/html\"");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases", "/cases/none", "/cases/1?at=x", "/cases/none.bib", "/cases/1.xyz", "/charts", "/none"})
    void standOnNoOtherAnswer(String address) {
        assertThat(links(browser.get(address))).isEmpty();
    }

    @Test
    void nameNoHostOfAStranger() {
        assertThat(links(browser.send("GET /cases/1 HTTP/1.0\r\nHost: a.example\r\n\r\n")))
                .startsWith("</cases/1>; rel=\"cite-as\"");
    }
}
