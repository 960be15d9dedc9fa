package io.casefolio.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.desk.DocumentChange;
import io.casefolio.draft.Draft;
import io.casefolio.draft.Drafts;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.ProblemKind;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.Store;
import io.casefolio.testing.Curator;
import io.casefolio.testing.ImportingTest;
import io.casefolio.testing.Markup;
import io.casefolio.testing.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.InputSource;

/** What curators decide of pairs and terms, from the suggestion to the published edition. */
class DecideTests extends ImportingTest {

    private static final Path CROSSWALK = CORPUS.resolve("crosswalk.csv");
    private static final Path VOCABULARY = CORPUS.resolve("vocabulary.csv");

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Store store;

    private Curator ann;

    @BeforeEach
    void withholdWhatEditorsKnow() throws IOException {
        drop(CROSSWALK, "1,31,", "2,29,", "18,34,");
        drop(VOCABULARY, "technology,图分析,", "technology,数据挖掘,");
        ann = Curator.loggedIn(port, "ann");
    }

    @AfterEach
    void clearTheDesk() {
        drafts.all().forEach(drafts::discard);
        database.sql("delete from laid_document").update();
    }

    private static void drop(Path table, String... beginnings) throws IOException {
        List<String> kept = Files.readAllLines(table).stream()
                .filter(line -> List.of(beginnings).stream().noneMatch(line::startsWith))
                .toList();
        Files.write(table, kept);
    }

    @Test
    void suggestsPairsWithTheirReasonsSideBySide() {
        Element pair = ann.page("/admin/crosswalk").select("fieldset").get(1);

        assertThat(pair.select("h2").eachText()).containsExactly("Row 31 智慧海关大脑", "Section 1 大数据海关案例");
        assertThat(pair.select(".desk-tag").eachText()).contains("名称 海关大脑", "相关技术 数字孪生");
        assertThat(pair.select("legend").text()).isEqualTo("Nothing else comes near");
        assertThat(pair.select("[type=radio][checked]").val()).isEmpty();
    }

    @Test
    void publishesWhatWasAcceptedAndRejectedAsTheCrosswalk() throws IOException {
        String draft = decided(
                "/admin/crosswalk",
                Map.of(
                        "decision.1-31",
                        "certain",
                        "decision.2-29",
                        "rejected",
                        "reason.2-29",
                        "another \"city\", I know",
                        "decision.18-34",
                        "likely",
                        "reason.18-34",
                        "both are Weihai's"));

        assertThat(ready(draft).select("main").text()).contains("crosswalk.csv", "broken");
        ann.publish(draft, "pairs");

        assertThat(link("1")).isEqualTo(new CrosswalkLink("curated", "certain", "名称 海关大脑、智慧; 相关技术 数字孪生"));
        assertThat(link("18")).isEqualTo(new CrosswalkLink("curated", "likely", "both are Weihai's"));
        assertThat(catalogue.caseStudy(catalogue.current(), "2").orElseThrow().system())
                .isNull();
        assertThat(ann.page("/admin/crosswalk").select("fieldset")).isEmpty();
        SourceDocument table = store.documents(catalogue.current().number()).stream()
                .filter(document -> document.name().equals("crosswalk.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(Samples.text(table))
                .startsWith(Files.readString(CROSSWALK))
                .contains("2,29,智慧城市治理,rejected,\"another \"\"city\"\", I know\"\n");
    }

    @Test
    void takesBackADecisionByAnEditedUpload() {
        String draft = decided("/admin/crosswalk", Map.of("decision.1-31", "certain"));
        ready(draft);
        ann.publish(draft, "a pair");
        String address =
                ann.page("/admin").select("a[href$=name=crosswalk.csv]").attr("href");

        Curator.Answer file = ann.get(address);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("crosswalk.csv");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        String edited = file.body()
                .lines()
                .filter(line -> !line.startsWith("1,31,"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String upload = begun(ann.upload(Map.of("crosswalk.csv", edited.getBytes(StandardCharsets.UTF_8))));
        ready(upload);
        ann.publish(upload, "it was wrong");

        assertThat(catalogue.caseStudy(catalogue.current(), "1").orElseThrow().system())
                .isNull();
        assertThat(ann.get("/admin/documents/file?name=none.csv").status()).isEqualTo(404);
    }

    @Test
    void pairsARowWithACaseThatACuratorChooses() {
        String draft = begun(ann.post(
                "/admin/crosswalk",
                Map.of("row.own", "34 数字政府平台", "case.own", "2", "decision.own", "likely", "reason.own", "a guess")));

        ready(draft);
        ann.publish(draft, "a pair");

        assertThat(link("2")).isEqualTo(new CrosswalkLink("curated", "likely", "a guess"));
    }

    @Test
    void takesSuggestionsAndAPairOfOnesOwnAtOnce() {
        Map<String, String> fields = answers(
                "/admin/crosswalk",
                Map.of(
                        "decision.1-31", "certain",
                        "row.own", "34 数字政府平台",
                        "case.own", "2",
                        "decision.own", "likely",
                        "reason.own", "a guess"));
        assertThat(ann.page("/admin/crosswalk").select("form[action=/admin/crosswalk]"))
                .hasSize(1);

        String draft = begun(ann.post("/admin/crosswalk", fields));
        ready(draft);
        ann.publish(draft, "both");

        assertThat(link("1").confidence()).isEqualTo("certain");
        assertThat(link("2")).isEqualTo(new CrosswalkLink("curated", "likely", "a guess"));
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() {
        Map<String, String> fields = answers(
                "/admin/crosswalk",
                Map.of("decision.1-31", "rejected", "decision.2-29", "certain", "reason.2-29", "a word of mine"));

        Document page = ann.post("/admin/crosswalk", fields).page();
        assertThat(page.select("[role=alert]").text()).startsWith("A reason of up to 500 characters");
        assertThat(page.select("[name=reason.2-29]").val()).isEqualTo("a word of mine");
        assertThat(page.select("[name=decision.2-29][checked]").val()).isEqualTo("certain");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#entry-1-31");
        assertThat(page.select("[aria-describedby=refused]"))
                .extracting(Element::id)
                .containsExactly("entry-1-31");
        assertThat(alert("/admin/crosswalk", Map.of("row.own", "34 数字政府平台")))
                .isEqualTo("A pair of your own choice is left for later. Please decide whether it belongs together, or"
                        + " choose none. Go to the entry");
        assertThat(alert("/admin/crosswalk", Map.of("row.own", "34 数字政府平台", "decision.own", "certain")))
                .startsWith("Of a pair of your own choice, both");

        assertThat(alert("/admin/crosswalk", answers("/admin/crosswalk", Map.of())))
                .isEqualTo("Nothing was decided.");
        assertThat(alert("/admin/crosswalk", answers("/admin/crosswalk", Map.of("reason.1-31", "a word of mine"))))
                .startsWith("Something is written beside what is left for later.");
        fields.put("reason.1-31", "x".repeat(501));
        assertThat(alert("/admin/crosswalk", fields)).startsWith("A reason of up to 500 characters");
        assertThat(alert(
                        "/admin/crosswalk",
                        Map.of("row.own", "3 能耗", "case.own", "2", "decision.own", "certain", "reason.own", "x")))
                .startsWith("Somebody has decided this meanwhile");
        assertThat(alert(
                        "/admin/crosswalk",
                        Map.of(
                                "row.a",
                                "34 数字政府平台",
                                "case.a",
                                "2",
                                "decision.a",
                                "certain",
                                "reason.a",
                                "x",
                                "row.b",
                                "34 数字政府平台",
                                "case.b",
                                "1",
                                "decision.b",
                                "certain",
                                "reason.b",
                                "x")))
                .startsWith("A row or a case has two partners.");
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereThereIsNoRoomForAnotherDraft() {
        for (int i = 0; i < Drafts.MOST; i++) {
            drafts.begin("ben", List.of(DocumentChange.handBack("none" + i + ".md")));
        }

        Curator.Answer answer = ann.post(
                "/admin/crosswalk",
                answers("/admin/crosswalk", Map.of("decision.2-29", "rejected", "reason.2-29", "a word of mine")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("[role=alert]").text()).startsWith("There are as many drafts as are kept.");
        assertThat(answer.page().select("[name=reason.2-29]").val()).isEqualTo("a word of mine");
        drafts.all().forEach(Curator::await);
    }

    @Test
    void publishesWhatTermsMeanAsTheVocabulary() {
        Document page = ann.page("/admin/vocabulary");
        Map<String, String> suffixes = page.select("[name^=term.]").stream()
                .collect(Collectors.toMap(
                        Element::val, field -> field.attr("name").substring("term.".length())));
        assertThat(suffixes).containsOnlyKeys("technology 图分析", "technology 数据挖掘");
        String graphs = suffixes.get("technology 图分析");
        String mining = suffixes.get("technology 数据挖掘");
        Map<String, String> offered = answers("/admin/vocabulary", Map.of("canonical." + mining, "数据仓库"));
        assertThat(alert("/admin/vocabulary", offered))
                .as("what is offered is sent, too, where nothing is decided")
                .isEqualTo("Nothing was decided.");

        String draft = decided(
                "/admin/vocabulary",
                Map.of(
                        "decision." + graphs,
                        "own.term",
                        "label." + graphs,
                        "Graph analysis",
                        "decision." + mining,
                        "means",
                        "canonical." + mining,
                        "大数据"));
        ready(draft);
        ann.publish(draft, "terms");

        assertThat(store.problems(catalogue.current().number()))
                .noneMatch(problem -> problem.kind() == ProblemKind.UNKNOWN_TERM);
        assertThat(ann.page("/admin/vocabulary").select(".lead").text()).isEqualTo("The vocabulary knows every term.");
    }

    @Test
    void keepsWhatWasTypedOfATermWhereOthersChangeMeanwhile() throws IOException {
        Map<String, String> fields = answers(
                "/admin/vocabulary",
                Map.of("decision.0", "own.term", "decision.1", "own.term", "label.1", "a label of mine"));
        String gone = fields.getOrDefault("term.0", "").replace(' ', ',');
        Files.writeString(VOCABULARY, Files.readString(VOCABULARY) + gone + gone.substring(gone.indexOf(',')) + ",,\n");

        Document page = ann.post("/admin/vocabulary", fields).page();

        assertThat(page.select("[role=alert]").text()).startsWith("Somebody has decided this meanwhile");
        assertThat(page.select("[name^=term.]").eachAttr("value")).containsExactly(fields.get("term.1"));
        assertThat(page.select("[name=label.0]").val()).isEqualTo("a label of mine");
        assertThat(page.select("[name=decision.0][checked]").val()).isEqualTo("own.term");
    }

    @Test
    void asksForTheFirstOfManyTerms() throws IOException {
        String terms = IntStream.range(0, 300).mapToObj(i -> "术语" + i).collect(Collectors.joining(", "));
        Path many = CORPUS.resolve("many.md");
        Files.writeString(many, "---\nnumber: 62\ntitle: 港口\ntechnologies: [" + terms + "]\n---\n");
        try {
            Document page = ann.page("/admin/vocabulary");
            assertThat(page.select("fieldset")).hasSize(200);
            assertThat(page.select("form[action=/admin/vocabulary] > .note").text())
                    .startsWith("102 more terms follow");
            assertThat(alert("/admin/vocabulary", answers("/admin/vocabulary", Map.of())))
                    .isEqualTo("Nothing was decided.");
        } finally {
            Files.delete(many);
        }
    }

    @Test
    void saysWhereAnotherDraftChangesTheTable() {
        String draft = decided("/admin/crosswalk", Map.of("decision.1-31", "certain"));

        assertThat(ann.page("/admin/crosswalk").select(".alert a").attr("href")).isEqualTo(draft);

        String other = decided("/admin/crosswalk", Map.of("decision.18-34", "certain"));
        ready(other);
        ann.publish(other, "the faster one");
        ready(draft);
        assertThat(ann.publish(draft, "the slower one").location()).endsWith("?told=OVERTAKEN");
        assertThat(ready(draft).select("main").text()).contains("The table has changed since these lines were decided");
        assertThat(link("18").confidence()).isEqualTo("certain");
        assertThat(ann.page("/admin/vocabulary").select(".alert a")).isEmpty();
    }

    @Test
    void addsNoLinesToATableThatHasChangedInTheFolderUnseen() throws IOException {
        long edition = catalogue.current().number();
        String draft = decided("/admin/crosswalk", Map.of("decision.1-31", "certain"));
        ready(draft);
        Files.writeString(CROSSWALK, Files.readString(CROSSWALK) + "2,29,智慧城市治理,rejected,another one\n");

        assertThat(ann.publish(draft, "pairs").location()).endsWith("?told=OVERTAKEN");
        assertThat(ready(draft).select("main").text()).contains("The table has changed since these lines were decided");
        assertThat(catalogue.current().number()).isEqualTo(edition);
    }

    @Test
    void makesPagesOfValidMarkupInBothLanguages() throws Exception {
        List<String> errors = new ArrayList<>();
        SimpleDocumentValidator validator = Markup.validator(errors);
        for (String path : List.of("/admin/crosswalk", "/admin/vocabulary")) {
            for (String language : List.of("en", "zh")) {
                Curator.Answer answer = ann.get(path + "?lang=" + language);
                validator.checkHtmlInputSource(new InputSource(new StringReader(answer.body())));
                assertThat(errors).as(path).isEmpty();
                assertThat(answer.page().select("html").attr("lang")).startsWith(language);
                assertThat(answer.page().select("fieldset")).isNotEmpty();
            }
            assertThat(Markup.words(ann.page(path + "?lang=en"), "zh"))
                    .filteredOn(text -> text.matches(".*\\p{IsHan}.*"))
                    .isEmpty();
        }
    }

    private CrosswalkLink link(String slug) {
        return Objects.requireNonNull(
                catalogue.caseStudy(catalogue.current(), slug).orElseThrow().link());
    }

    private String alert(String path, Map<String, String> fields) {
        Curator.Answer answer = ann.post(path, fields);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("[role=alert]").text();
    }

    /** The fields of the page's form with some of them filled in. */
    private Map<String, String> answers(String path, Map<String, String> filled) {
        Map<String, String> fields = new LinkedHashMap<>();
        ann
                .page(path)
                .select("form[action=" + path + "]")
                .get(0)
                .select("input[type=hidden], input.form-control")
                .stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(filled);
        return fields;
    }

    private String decided(String path, Map<String, String> filled) {
        return begun(ann.post(path, answers(path, filled)));
    }

    private static String begun(Curator.Answer answer) {
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/admin/drafts/");
        return answer.location();
    }

    private Document ready(String path) {
        Draft draft = drafts.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        Curator.await(draft);
        return ann.page(path);
    }
}
