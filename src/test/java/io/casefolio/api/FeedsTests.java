package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import io.casefolio.api.AtomFeed.Category;
import io.casefolio.api.AtomFeed.Entry;
import io.casefolio.api.AtomFeed.FeedLink;
import io.casefolio.catalog.Catalogue;
import io.casefolio.testing.Browserless;
import io.casefolio.testing.Browserless.Answer;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FirstCorpus;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Feeds as ROME reads them. */
@CatalogueTest
@Tag("api")
class FeedsTests {

    private static final String SITE = "http://localhost";

    @Autowired
    private Browserless browser;

    @Autowired
    private Catalogue catalogue;

    private SyndFeed feed(String address) throws Exception {
        Answer answer = browser.get(URI.create(address).toASCIIString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/atom+xml;charset=UTF-8");
        SyndFeed feed = read(answer.body());
        assertThat(feed.getAuthors().get(0).getName()).isEqualTo("Casefolio");
        assertThat(link(feed.getLinks(), "self")).isEqualTo(feed.getUri());
        return feed;
    }

    private static SyndFeed read(String xml) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        return feed;
    }

    private static String link(List<SyndLink> links, String relation) {
        return links.stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse("none");
    }

    @Test
    void tellsOfTheEdition() throws Exception {
        SyndFeed feed = feed("/feed?lang=en");

        assertThat(feed.getUri()).isEqualTo(SITE + "/feed?lang=en");
        assertThat(link(feed.getLinks(), "alternate")).isEqualTo(SITE + "/?lang=en");
        SyndEntry edition = feed.getEntries().get(0);
        assertThat(edition.getUri())
                .isEqualTo(SITE + "/feed#edition-" + catalogue.current().number());
        assertThat(edition.getTitle())
                .isEqualTo("Edition " + catalogue.current().number());
        assertThat(edition.getUpdatedDate().toInstant()).isEqualTo(published());
        assertThat(edition.getDescription().getValue())
                .contains("61 cases. Read from ", " files, with 9 remarks ", "New or changed: ", "iot-case-studies.md");
        String list = link(edition.getLinks(), "alternate");
        assertThat(list)
                .isEqualTo(SITE + "/cases?edition=" + catalogue.current().number() + "&lang=en");
        assertThat(browser.get(list.substring(SITE.length())).status()).isEqualTo(200);
        String document = edition.getLinks().stream()
                .filter(link -> "iot-case-studies.md".equals(link.getTitle()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElseThrow();
        assertThat(browser.get(document.substring(SITE.length())).status()).isEqualTo(200);
        assertThat(feed("/feed?lang=zh").getEntries().get(0).getTitle()).startsWith("第 ");
    }

    private Instant published() {
        return Objects.requireNonNull(catalogue.current().published()).truncatedTo(ChronoUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "industry=政务", "q=数据&yearFrom=2020", "sort=year&region=北京", "q=zzqy"})
    void hasTheCasesOfAList(String query) throws Exception {
        SyndFeed feed = feed("/cases.atom?lang=en" + (query.isEmpty() ? "" : "&" + query));
        List<String> cases = browser.json(
                        URI.create("/api/v1/cases?size=100&" + query).toASCIIString())
                .get("items")
                .valueStream()
                .map(item -> SITE + "/cases/" + item.get("slug").asString())
                .toList();

        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).containsExactlyElementsOf(cases);
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(published());
            assertThat(entry.getLink()).isEqualTo(entry.getUri() + "?lang=en");
        });
        assertThat(browser.get(link(feed.getLinks(), "alternate").substring(SITE.length()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void speaksBothLanguagesOfOneEntry() throws Exception {
        SyndEntry english = feed("/cases.atom?lang=en").getEntries().get(0);
        SyndEntry chinese = feed("/cases.atom?lang=zh").getEntries().get(0);

        assertThat(english.getUri()).isEqualTo(chinese.getUri());
        assertThat(english.getTitle()).isEqualTo("Big data for customs");
        assertThat(chinese.getTitle()).isEqualTo("大数据海关案例");
        assertThat(english.getDescription().getValue())
                .isEqualTo(FirstCorpus.study("1").summaryEn());
        assertThat(chinese.getDescription().getValue()).matches(".*\\p{IsHan}.*");
        assertThat(english.getCategories().stream().map(SyndCategory::getLabel)).contains("Government");
        assertThat(chinese.getCategories().stream().map(SyndCategory::getName)).contains("政务");
        assertThat(feed("/cases.atom?lang=en&industry=政务").getTitle()).isEqualTo("Casefolio: Industry: Government");
    }

    @Test
    void isFoundOnPages() {
        Document overview = browser.get("/", "Accept-Language: zh").page();
        Document list = browser.get("/cases?size=50&page=1&scale=a").page();

        assertThat(overview.select("head > link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/feed?lang=zh");
        assertThat(list.select("head > link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/cases.atom?scale=a&lang=en");
        assertThat(browser.get("/cases?q=a")
                        .page()
                        .select(".list-tools a[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("/cases.atom?q=a&lang=en");
        assertThat(browser.get("/about").page().select("link[type=application/atom+xml]"))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(browser.get("/cases.atom?page=0").status()).isEqualTo(400);
        assertThat(browser.get("/cases.atom?page=0").json().get("detail").asString())
                .startsWith("page=0: expected ");
        for (String address : List.of("/feed", "/cases.atom")) {
            Answer answer = browser.send("GET " + address + " HTTP/1.0\r\nHost: a.example\r\n\r\n");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("detail").asString()).contains("casefolio.public-url");
        }
        assertThat(browser.send("GET /cases HTTP/1.0\r\nHost: a.example\r\n\r\n")
                        .page()
                        .select("[type=application/atom+xml]"))
                .isEmpty();
    }

    @Test
    void endsWithinNoTitle() throws Exception {
        String title = "</title> <b>&amp; ]]> \u0001 \uD800 𠀀";
        Instant time = Instant.parse("2026-11-28T01:02:03.4Z");
        SyndFeed feed = read(new AtomFeed(
                        "http://a.example/",
                        title,
                        "en",
                        time,
                        List.of(new FeedLink("self", "http://a.example/?a=\"&b", title)),
                        List.of(new Entry(
                                "http://a.example/1",
                                title,
                                time,
                                null,
                                List.of(),
                                List.of(new Category(title, title)))))
                .toXml());

        String read = "</title> <b>&amp; ]]> \uFFFD \uFFFD 𠀀";
        assertThat(feed.getTitle()).isEqualTo(read);
        assertThat(feed.getLinks().get(0).getHref()).isEqualTo("http://a.example/?a=\"&b");
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo(read);
        assertThat(feed.getEntries().get(0).getCategories().get(0).getName()).isEqualTo(read);
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo("2026-11-28T01:02:03Z");
    }
}
