package io.casefolio.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.redfin.sitemapgenerator.SitemapValidator;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Site;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;

/** The sitemap against the schema of sitemaps.org, robots.txt as crawler-commons reads it. */
@CatalogueTest
@Tag("markup") // the same whatever the database
class CrawlerTests {

    private static final String ORIGIN = "http://localhost";

    /** The schema wants to know the elements of others, and that of XHTML is not at hand. */
    private static final String LINK = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
              <element name="link"><complexType>
                <attribute name="rel" fixed="alternate" use="required"/>
                <attribute name="hreflang" type="language" use="required"/>
                <attribute name="href" type="anyURI" use="required"/>
              </complexType></element>
            </schema>""";

    private final Browserless browser;
    private final int port;

    CrawlerTests(@Autowired Browserless browser, @LocalServerPort int port) {
        this.browser = browser;
        this.port = port;
    }

    private Document sitemap() {
        return Jsoup.parse(browser.get("/sitemap.xml").body(), Parser.xmlParser());
    }

    private List<String> locations() {
        return sitemap().select("url > loc").eachText();
    }

    @Test
    void isASitemapByTheSchema() throws Exception {
        Answer answer = browser.get("/sitemap.xml");

        assertThat(answer.header("content-type")).isEqualTo("application/xml;charset=UTF-8");
        schema().newValidator().validate(new StreamSource(new StringReader(answer.body())));
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> schema().newValidator()
                        .validate(new StreamSource(
                                new StringReader(answer.body().replaceFirst("<lastmod>", "<lastmod>in ")))));
    }

    private static Schema schema() throws SAXException {
        String sitemaps = Objects.requireNonNull(SitemapValidator.class.getResource("sitemap.xsd"))
                .toString();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new Source[] {new StreamSource(sitemaps), new StreamSource(new StringReader(LINK))});
    }

    @Test
    void namesEveryCaseInBothLanguages() {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 61; i++) {
            expected.add(ORIGIN + "/cases/" + i + "?lang=en");
            expected.add(ORIGIN + "/cases/" + i + "?lang=zh");
        }

        assertThat(locations())
                .doesNotHaveDuplicates()
                .contains(ORIGIN + "/?lang=en", ORIGIN + "/about?lang=zh")
                .contains(ORIGIN + "/cases?industry=%E6%94%BF%E5%8A%A1&lang=en")
                .filteredOn(location -> location.startsWith(ORIGIN + "/cases/"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void namesPagesAsTheyNameThemselves() {
        for (Element url : sitemap().select("url")) {
            String location = url.select("> loc").text();
            Answer answer = browser.get(location.substring(ORIGIN.length()));
            Document page = answer.page();

            assertThat(answer.status()).as(location).isEqualTo(200);
            assertThat(page.select("meta[name=robots]")).as(location).isEmpty();
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(location);
            assertThat(url.select("xhtml|link").eachAttr("hreflang"))
                    .isEqualTo(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
            assertThat(url.select("xhtml|link").eachAttr("href"))
                    .isEqualTo(page.select("link[rel=alternate][hreflang]").eachAttr("href"));
        }
    }

    @Test
    void saysWhenTheEditionWasPublished() {
        assertThat(sitemap().select("lastmod").eachText().stream().distinct())
                .singleElement()
                .satisfies(time -> assertThat(OffsetDateTime.parse(time).toInstant())
                        .isBetween(Instant.now().minusSeconds(86_400), Instant.now()));
    }

    @Test
    void hasNoSitemapWhereItKnowsNoHost() {
        Answer answer = browser.send("GET /sitemap.xml HTTP/1.0\r\nHost: a.example\r\n\r\n");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.body())
                .startsWith("There is no sitemap: it needs whole addresses")
                .contains("public-url");
        assertThat(browser.send("GET /robots.txt HTTP/1.0\r\nHost: a.example\r\n\r\n")
                        .body())
                .contains("Disallow")
                .doesNotContain("Sitemap");
    }

    private SimpleRobotRules robots() {
        Answer answer = browser.get("/robots.txt");
        assertThat(answer.header("content-type")).isEqualTo("text/plain;charset=UTF-8");
        SimpleRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(
                        ORIGIN + "/robots.txt",
                        answer.body().getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of("anybot"));
        assertThat(rules.isAllowAll()).isFalse();
        return rules;
    }

    @Test
    void allowsWhatTheSitemapNames() {
        SimpleRobotRules rules = robots();

        assertThat(rules.getSitemaps()).containsExactly(ORIGIN + "/sitemap.xml");
        assertThat(locations()).allMatch(rules::isAllowed);
        assertThat(sitemap().select("xhtml|link").eachAttr("href")).allMatch(rules::isAllowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?industry=a&year=2021",
                "/cases?industry=a&year=2021&lang=en",
                "/cases?q=bank",
                "/cases?q=bank&industry=a&lang=zh",
                "/cases.csv?industry=a",
                "/cases/1?at=3&industry=a",
                "/charts?rows=region&columns=year",
                "/charts?vs=industry%3Da",
                "/charts/year.svg?industry=a&scale=b",
                "/cite/cases",
                "/compare?case=1&case=2",
                "/documents/a.md?version=0123456789ab&lines=1-2",
                "/suggestions?q=a",
                "/embed/charts/year"
            })
    void disallowsViewsOfPages(String address) {
        assertThat(robots().isAllowed(ORIGIN + address)).isFalse();
    }

    @Test
    void leavesCrawlersNoCombinationToFollow() {
        SimpleRobotRules rules = robots();
        List<String> followed = Site.crawl(port, "en").pages().values().stream()
                .flatMap(page -> page.select("a[href^=/]:not([rel~=nofollow])").eachAttr("href").stream())
                .map(href -> href.replaceAll("#.*", ""))
                .distinct()
                .filter(href -> rules.isAllowed(ORIGIN + href))
                .toList();

        assertThat(followed)
                .contains("/cases/1", "/cases?industry=%E6%94%BF%E5%8A%A1")
                .noneMatch(CrawlerTests::isView);
        assertThat(browser.get("/cases?industry=%E6%94%BF%E5%8A%A1")
                        .page()
                        .select("#facet-year a")
                        .eachAttr("href"))
                .isNotEmpty()
                .noneMatch(href -> rules.isAllowed(ORIGIN + href));
    }

    private static boolean isView(String href) {
        return href.contains("&") || href.matches("/(cite|compare|documents|suggestions|embed)\\b.*");
    }
}
