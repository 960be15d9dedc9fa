package io.casefolio.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.archive.EarlierEditions;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.desk.AuditLog;
import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.draft.Proposal;
import io.casefolio.draft.Publishing;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.Store;
import io.casefolio.testing.Curator;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.Markup;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.xml.sax.InputSource;

/** What curators do at the desk, from the upload to the way back. */
class DeskTests extends ImportingTest {

    private static final String NAME = "iot-case-studies.md";
    private static final byte[] PORT = bytes("---\nnumber: 62\ntitle: 智慧港口案例\nyear: 2021\n---\n## 项目背景\n港口很大。\n");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private EarlierEditions archive;

    @Autowired
    private ConsequencesPages pages;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Store store;

    @Autowired
    private AuditLog audit;

    private Curator ann;

    @BeforeEach
    void login() {
        ann = Curator.loggedIn(port, "ann");
    }

    @AfterEach
    void clearTheDesk() {
        drafts.all().forEach(drafts::discard);
        database.sql("delete from laid_document").update();
    }

    @Test
    void showsTheConsequencesAndChangesNothingBeforeItPublishesJustThem() throws IOException {
        Map<String, List<Map<String, Object>>> before = tables();
        String draft = upload(ann, Map.of("port.md", PORT, NAME, changed()));
        assertThat(drafts.all().get(0).changes())
                .extracting(DocumentChange::document)
                .as("compressed, so that the bytes are made when they are asked for")
                .allSatisfy(document -> assertThat(document.bytes()).isNotSameAs(document.bytes()));

        Document page = ready(ann, draft);
        assertThat(page.select("main").text())
                .contains("61 → 62", "62 智慧港口案例", "Title 大数据海关案例 → 大数据海湾案例")
                .contains("Printed counts that no longer fit", "the document prints 30, the cases give 31");
        assertThat(page.select(".desk-diff del, .desk-diff ins")).isNotEmpty();
        assertThat(page.select("figure svg")).isNotEmpty();
        assertThat(tables()).isEqualTo(before);
        var proposal = drafts.all().get(0).state().proposal();
        assertThat(proposal).isNotNull();

        String published = publish(ann, draft, "a port, 港口");

        assertThat(ann.page(published).select("main").text())
                .contains("Edition " + catalogue.current().number() + " is published.", "a port, 港口", "62 智慧港口案例");
        List<CaseStudy> shown = cases().stream()
                .map(CaseCard::study)
                .map(study ->
                        catalogue.caseStudy(catalogue.current(), study.slug()).orElseThrow())
                .toList();
        assertThat(shown)
                .hasSize(62)
                .isEqualTo(proposal.after()
                        .every(CaseQuery.ALL)
                        .map(card -> proposal.after().whole(card.study().slug()).orElseThrow())
                        .toList());
        assertThat(catalogue.current().facets(CaseQuery.ALL))
                .isEqualTo(proposal.after().facets(CaseQuery.ALL));
        assertThat(audit.page(1, 2))
                .extracting(AuditLog.Entry::action)
                .containsExactly(AuditLog.Action.PUBLISH, AuditLog.Action.UPLOAD);
    }

    @Test
    void saysThatLabelsChangeWhereNoCaseDoes() throws IOException {
        byte[] vocabulary = Files.readString(DOCUMENT.resolveSibling("vocabulary.csv"))
                .replace(",Government,", ",Public administration,")
                .getBytes(StandardCharsets.UTF_8);
        Document page = ready(ann, upload(ann, Map.of("vocabulary.csv", vocabulary)));

        assertThat(page.select("main").text())
                .contains("Labels, synonyms or readings change")
                .doesNotContain("Readers would see no difference");
    }

    @Test
    void keepsWhatLiesOverTheFolderUntilItIsHandedBack() throws IOException {
        publish(ann, upload(ann, Map.of(NAME, changed())), "a slip");
        assertThat(title("1")).isEqualTo("大数据海湾案例");
        assertThat(importer.importIfChanged()).as("as after a restart").isFalse();
        Files.writeString(DOCUMENT, Files.readString(DOCUMENT) + "\n");
        assertThat(importer.importIfChanged()).as("below what is shown").isFalse();
        assertThat(store.documents(catalogue.current().number()))
                .filteredOn(document -> document.name().equals(NAME))
                .extracting(SourceDocument::bytes)
                .containsExactly(changed(Files.readString(DOCUMENT).stripTrailing() + "\n"));
        assertThat(ann.page("/admin").select("main").text()).contains("at the desk, over the folder’s ann");

        String draft =
                ann.post("/admin/documents/hand-back", Map.of("name", NAME)).location();
        publish(ann, draft, "back");

        assertThat(title("1")).isEqualTo("大数据海关案例");
        assertThat(ann.page("/admin").select("main").text()).doesNotContain("at the desk");
        assertThat(store.documents(catalogue.current().number()))
                .extracting(SourceDocument::sha256)
                .containsExactlyInAnyOrderElementsOf(new CorpusFolder(CORPUS)
                        .read().stream().map(SourceDocument::sha256).toList());
    }

    @Test
    void hidesADocumentOfTheFolderAndShowsItAgain() {
        publish(
                ann,
                ann.post("/admin/documents/remove", Map.of("name", "titles_en.csv"))
                        .location(),
                "hide");
        assertThat(cases().get(0).study().titleEn()).isNull();
        assertThat(importer.importIfChanged()).isFalse();

        publish(
                ann,
                ann.post("/admin/documents/hand-back", Map.of("name", "titles_en.csv"))
                        .location(),
                "show");
        assertThat(cases().get(0).study().titleEn()).isNotNull();
        assertThat(ann.post("/admin/documents/hand-back", Map.of("name", "titles_en.csv"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void publishesAnOldEditionAgain() throws IOException {
        long first = catalogue.current().number();
        List<String> then = answers();
        publish(ann, upload(ann, Map.of("port.md", PORT, NAME, changed())), "new");
        Files.writeString(CORPUS.resolve("added.md"), "---\nnumber: 63\ntitle: 机场\n---\n");
        try {
            importer.importIfChanged();
            assertThat(cases()).hasSize(63);
            assertThat(answers()).isNotEqualTo(then);

            String draft =
                    ann.post("/admin/history/" + first + "/again", Map.of()).location();
            String published = publish(ann, draft, "as it was");

            assertThat(answers()).isEqualTo(then);
            assertThat(ann.page("/admin/history").select("tbody tr:first-child").text())
                    .contains("ann", "as it was", "newest");
            assertThat(ann.page(published).select("main").text()).contains("Removed 2", "Changed 1");
        } finally {
            Files.delete(CORPUS.resolve("added.md"));
        }
    }

    @Test
    void saysThatItIsPublishedAlsoWhereItsConsequencesCannotBeShownNow() throws InterruptedException {
        String published = publish(ann, upload(ann, Map.of("port.md", PORT)), "port");
        Semaphore making = (Semaphore) Objects.requireNonNull(ReflectionTestUtils.getField(archive, "making"));
        making.acquire(); // as who reads another edition
        try {
            assertThat(ann.page(published).select("main").text())
                    .contains("is published", "Other editions are being read just now");
        } finally {
            making.release();
        }
        assertThat(ann.page(published).select("main").text()).contains("61 → 62");
    }

    @Test
    void saysHowManyProblemsAreNotShown() {
        long edition = catalogue.current().number();
        assertThat(ann.page("/admin/history/" + edition).select("main > .note")).isEmpty();
        String terms = IntStream.range(0, 300).mapToObj(i -> "术语" + i).collect(Collectors.joining(", "));
        byte[] many = bytes("---\nnumber: 62\ntitle: 港口\ntechnologies: [" + terms + "]\n---\n");

        String published = publish(ann, upload(ann, Map.of("many.md", many)), "many terms");

        int more = store.problems(catalogue.current().number()).size() - 200;
        assertThat(more).isPositive();
        assertThat(ann.page(published).select("main > .note").text()).isEqualTo("and " + more + " more");
    }

    @Test
    void isOvertakenByAnImportAndLosesNothing() throws IOException {
        String draft = upload(ann, Map.of("port.md", PORT));
        ready(ann, draft);
        Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));
        importer.importIfChanged();
        assertThat(ann.page(draft).select(".alert-warning").text()).contains("has changed since these");

        String told = ann.publish(draft, "port").location();

        assertThat(told).isEqualTo(draft + "?told=OVERTAKEN");
        assertThat(ann.page(told).select("[role=alert]").text()).contains("look at them once more");
        assertThat(cases()).hasSize(61);
        Document again = ready(ann, draft);
        assertThat(again.select("main").text()).contains("Added 1 Removed 0 Changed 0");
        assertThat(again.select("[name=reason]").val()).isEqualTo("port");
        publish(ann, draft, "port");
        assertThat(cases()).hasSize(62);
        assertThat(title("1")).isEqualTo("大数据海湾案例");
    }

    @Test
    void publishesNothingThatHasNotBeenSeen() throws IOException {
        String draft = upload(ann, Map.of("port.md", PORT));
        ready(ann, draft);
        String seen = ann.proposal(draft);
        Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例"));
        importer.importIfChanged();
        Curator carl = Curator.loggedIn(port, "ann");
        assertThat(carl.publish(draft, "port").location()).endsWith("?told=OVERTAKEN");
        ready(carl, draft);

        assertThat(ann.publish(draft, seen, "port").location()).endsWith("?told=OVERTAKEN");
        assertThat(cases()).hasSize(61);
        assertThat(carl.publish(draft, carl.proposal(draft), "port").location()).endsWith("?published");
    }

    @Test
    void publishesNothingThatWasDiscardedMeanwhile() {
        String address = upload(ann, Map.of("port.md", PORT));
        ready(ann, address);
        String seen = ann.proposal(address);
        Draft draft = drafts.all().get(0);
        ann.post(address + "/discard", Map.of());

        assertThat(publishing.publish(draft, seen, "ann", "port", "127.0.0.1")).isEqualTo(Publishing.Outcome.GONE);
        assertThat(cases()).hasSize(61);
        assertThat(audit.page(1, 1)).extracting(AuditLog.Entry::action).containsExactly(AuditLog.Action.DISCARD);
        assertThat(ann.page("/admin?refused=gone").select("[role=alert]").text())
                .startsWith("The draft has been discarded meanwhile");
    }

    @Test
    void showsCountsWithoutPicturesWhereTheEditionBeforeAnswersNoMore() {
        ready(ann, upload(ann, Map.of("port.md", PORT)));
        Proposal proposal = Objects.requireNonNull(drafts.all().get(0).state().proposal());
        Edition gone = (Edition) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Edition.class}, (self, asked, of) -> {
                    if (asked.getName().equals("countsWithin")) {
                        throw new EditionUnavailableException("its index is gone");
                    }
                    return asked.invoke(proposal.before(), of);
                });

        ConsequencesView with = pages.of(proposal.consequences(), proposal.before(), proposal.after(), Locale.ENGLISH);
        ConsequencesView without = pages.of(proposal.consequences(), gone, proposal.after(), Locale.ENGLISH);

        assertThat(with.dimensions()).isNotEmpty().noneMatch(dimension -> dimension.picture() == null);
        assertThat(without.dimensions()).allMatch(dimension -> dimension.picture() == null);
        assertThat(without.dimensions())
                .extracting(ConsequencesView.DimensionView::title)
                .isEqualTo(with.dimensions().stream()
                        .map(ConsequencesView.DimensionView::title)
                        .toList());
        assertThat(changes(without)).containsExactlyInAnyOrderElementsOf(changes(with));
    }

    private static List<ConsequencesView.PairView> changes(ConsequencesView view) {
        return view.dimensions().stream()
                .flatMap(dimension -> dimension.pairs().stream())
                .filter(ConsequencesView.PairView::differs)
                .toList();
    }

    @Test
    void letsOneOfTwoPublishersWin() throws IOException {
        Curator other = Curator.loggedIn(port, "ann");
        String one = upload(ann, Map.of("port.md", PORT));
        String two = upload(other, Map.of(NAME, changed()));
        ready(ann, one);
        ready(other, two);

        List<String> locations = Stream.of(
                        CompletableFuture.supplyAsync(
                                () -> ann.publish(one, "one").location()),
                        CompletableFuture.supplyAsync(
                                () -> other.publish(two, "two").location()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(locations)
                .filteredOn(location -> location.endsWith("?published"))
                .hasSize(1);
        assertThat(locations)
                .filteredOn(location -> location.endsWith("?told=OVERTAKEN"))
                .hasSize(1);
        String winner = locations.get(0).endsWith("?published") ? one : two;
        assertThat(other.publish(winner, "again").location()).isEqualTo(winner + "?told=ALREADY");
    }

    @Test
    void letsAnEditorPreviewAndDiscardButNotPublish() {
        Curator ben = Curator.loggedIn(port, "ben");
        String draft = upload(ben, Map.of("port.md", PORT));

        assertThat(ready(ben, draft).select("main").text()).contains("A publisher can publish it.");
        assertThat(ben.publish(draft, "mine").status()).isEqualTo(403);
        assertThat(ben.get("/admin/audit").status()).isEqualTo(403);
        assertThat(ann.publish(draft, " ").location()).isEqualTo(draft + "?told=NO_REASON");
        assertThat(ben.post(draft + "/discard", Map.of()).location()).isEqualTo("/admin");
        assertThat(ben.get(draft).status()).isEqualTo(404);
        assertThat(cases()).hasSize(61);
    }

    @Test
    void refusesWhatIsNoDocumentInAPlainSentence() {
        assertThat(upload(ann, Map.of("../port.md", PORT))).isEqualTo("/admin?refused=name&file=..%2Fport.md");
        for (String name : List.of("README.md", ".port.md", "port.exe", "x".repeat(90) + ".md", "a/b.md")) {
            assertThat(upload(ann, Map.of(name, PORT))).as(name).startsWith("/admin?refused=name");
        }
        assertThat(upload(ann, Map.of())).isEqualTo("/admin?refused=none");
        assertThat(upload(ann, Map.of("port.md", new byte[20_000_001]))).isEqualTo("/admin?refused=large");
        assertThat(upload(ann, Map.of("port.md", new byte[61_000_000]))).isEqualTo("/admin?refused=large");
        assertThat(ann.send("/admin/drafts", "multipart/form-data; boundary=a", BodyPublishers.ofString("--a\r\nCon"))
                        .location())
                .isEqualTo("/admin?refused=broken");
        assertThat(ann.page("/admin?refused=large").select("[role=alert]").text())
                .isEqualTo("A file may have at most 20 MB, and all together 60 MB. Nothing was kept.");
        assertThat(ann.page("/admin?refused=name&file=%3Cb%3E.exe&lang=zh")
                        .select("[role=alert] bdi")
                        .text())
                .isEqualTo("<b>.exe");
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void takesManyFilesAtOnce() {
        Map<String, byte[]> files = IntStream.range(0, 100)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "port" + i + ".md", i -> bytes("---\nnumber: " + (100 + i) + "\ntitle: 港口\n---\n")));

        assertThat(ready(ann, upload(ann, files)).select("main").text()).contains("61 → 161");
    }

    @Test
    void readsAPictureAsAProblemAndPublishesNoEmptyCatalogue() {
        String picture = upload(ann, Map.of("港口.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertThat(ready(ann, picture).select("main").text()).contains("港口.md:1 The file cannot be read (PNG)");

        String nothing = upload(ann, Map.of(NAME, bytes("nothing")));
        assertThat(ready(ann, nothing).select("main").text()).contains("There would be no case left");
        assertThat(ann.publish(nothing, "why").location()).isEqualTo(nothing + "?told=NOT_READY");
    }

    @Test
    void keepsAFewDraftsAndRefusesMore() {
        for (int i = 0; i < Drafts.MOST; i++) {
            upload(ann, Map.of("port" + i + ".md", PORT));
        }

        assertThat(upload(ann, Map.of("port.md", PORT))).isEqualTo("/admin?refused=full");
        assertThat(ann.page("/admin?refused=full").select("[role=alert]").text())
                .startsWith("There are 4 drafts");
        for (Draft draft : drafts.all()) {
            ready(ann, "/admin/drafts/" + draft.id());
        }
    }

    @Test
    void keepsTheDraftWhereItCannotBeStored() {
        String draft = upload(ann, Map.of("port.md", PORT));
        ready(ann, draft);
        long edition = catalogue.current().number();
        database.sql("alter table case_study add constraint refused check (title <> '智慧港口案例')")
                .update();
        try {
            assertThat(ann.publish(draft, "port").location()).isEqualTo(draft + "?told=NOT_STORED");
        } finally {
            database.sql("alter table case_study drop constraint refused").update();
        }
        assertThat(catalogue.current().number()).isEqualTo(edition);
        assertThat(database.sql("select count(*) from laid_document")
                        .query(Long.class)
                        .single())
                .isZero();
        publish(ann, draft, "port");
        assertThat(cases()).hasSize(62);
    }

    @Test
    @Tag("markup") // the same whatever the database
    void isValidHtmlInBothLanguages() throws Exception {
        String draft = upload(ann, Map.of("port.md", PORT, NAME, changed()));
        ready(ann, draft);
        String run = "/admin/history/" + catalogue.current().number();
        publish(ann, upload(ann, Map.of("other.md", bytes("---\nnumber: 70\ntitle: 机场\n---\n"))), "机场");
        List<String> errors = new ArrayList<>();
        SimpleDocumentValidator validator = Markup.validator(errors);
        for (String path : List.of(
                "/admin",
                "/admin?refused=name&file=x",
                draft,
                "/admin/history",
                run,
                "/admin/audit",
                "/admin/login?wrong")) {
            for (String language : List.of("en", "zh")) {
                String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                Document page = ann.page(address);
                validator.checkHtmlInputSource(
                        new InputSource(new StringReader(ann.get(address).body())));

                assertThat(errors).as(address).isEmpty();
                if (language.equals("en")) {
                    assertThat(Markup.words(page, "zh"))
                            .as(address)
                            .filteredOn(text -> text.matches(".*\\p{IsHan}.*") && !text.matches(".*[a-z]{2}.*"))
                            .isEmpty();
                }
            }
        }
    }

    /** But for since when facts stand so, which publishing again changes. */
    private List<String> answers() {
        return Stream.of("/api/v1/cases?size=100", "/api/v1/cases/1", "/api/v1/facets", "/api/v1/frequencies/year")
                .map(address -> ann.get(address).body().replaceAll("\"standing\":.*?\\}\\}", ""))
                .toList();
    }

    /** Every row of every table but the log. */
    private Map<String, List<Map<String, Object>>> tables() {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (String table : database.sql(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' order by 1")
                .query(String.class)
                .list()) {
            if (!table.equalsIgnoreCase("audit_entry")) {
                tables.put(
                        table,
                        database.sql("select * from \"" + table + "\" order by 1, 2")
                                .query()
                                .listOfRows());
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        return tables;
    }

    private String title(String slug) {
        return catalogue.caseStudy(catalogue.current(), slug).orElseThrow().title();
    }

    private static byte[] changed() throws IOException {
        return changed(Files.readString(DOCUMENT));
    }

    private static byte[] changed(String text) {
        return bytes(text.replace("### 3.1 大数据海关案例", "### 3.1 大数据海湾案例").replace("项目面向海关", "项目面向海湾"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String upload(Curator curator, Map<String, byte[]> files) {
        Curator.Answer answer = curator.upload(files);
        assertThat(answer.status()).isEqualTo(302);
        return answer.location();
    }

    private Document ready(Curator curator, String draft) {
        await(draft);
        return curator.page(draft);
    }

    private void await(String draft) {
        Curator.await(drafts.find(draft.substring(draft.lastIndexOf('/') + 1)).orElseThrow());
    }

    private String publish(Curator curator, String draft, String reason) {
        await(draft);
        Curator.Answer answer = curator.publish(draft, reason);
        assertThat(answer.location()).startsWith("/admin/history/").endsWith("?published");
        return answer.location();
    }
}
