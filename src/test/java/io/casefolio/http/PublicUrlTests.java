package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.casefolio.testing.Browserless;
import io.casefolio.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "casefolio.public-url=https://cases.example:8443"})
@Import(Browserless.class)
@ContextConfiguration(initializers = TestDatabase.class)
class PublicUrlTests {

    @Autowired
    private Browserless browser;

    @Test
    void namesTheSiteThatIsSet() {
        String site = "https://cases.example:8443";

        assertThat(browser.get("/cases/1").page().select("link[rel=canonical], link[rel=alternate]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(
                        site + "/cases/1", site + "/cases/1?lang=en", site + "/cases/1?lang=zh", site + "/cases/1");
        assertThat(browser.get("/charts").page().select(".chart-embed"))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(snippet.text()).contains("src=\"" + site + "/embed/"));
        assertThat(browser.get("/about").page().text()).contains(site + "/cases/1");
        assertThat(browser.json("/v3/api-docs").at("/servers/0/url").asString()).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cases.example", "ftp://cases.example", "https://cases.example/", "https://a b", "https://"})
    void refusesWhatNamesNoSite(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicUrl(url))
                .withMessage("casefolio.public-url=%s: expected https://host or https://host:port", url);
    }
}
