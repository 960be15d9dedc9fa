package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.cluster.ClusterCorpora;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Section;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Samples;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an edition on OpenSearch and one in memory, made from the same corpus, answer the same. */
@Tag("cluster")
class ClusterAgreementTests {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final List<Sort> SORTS = List.of(Sort.values());

    /** Rows and sections without each other, without year, number or value, in two documents, and more than a batch. */
    private static final Corpus ODD = FirstCorpus.read(List.of(
            Samples.file(
                    "a.md",
                    Samples.systems(
                                    Samples.row("工业互联网", "甲", "不详", "浙江杭州", "政务", "市级", "大数据"),
                                    Samples.row("", "乙", "2021", "", "", "", ""))
                            + Samples.cases(
                                    Samples.study(7, "甲系统"),
                                    Samples.study(3, "乙系统"),
                                    Samples.study(9, "同名"),
                                    Samples.study(8, "同名"),
                                    "### 无编号的案例\n#### 项目背景\n\uD842\uDFB7田大数据 5G消息 C++ \uD83D\uDE00\n",
                                    "### 3.12 Ünïcode 100% *?\\ İ\n#### 系统目标\nａｂｃ ＡＢＣ it's 3.14\n")),
            Samples.file(
                    "b.md",
                    Samples.cases(IntStream.rangeClosed(100, 1200)
                            .mapToObj(number ->
                                    "### 3.%d 案例%d\n#### 项目背景\n第%d个大数据平台\n".formatted(number, number % 50, number))
                            .toArray(String[]::new)))));

    private static void assertAgree(Corpus corpus, Edition held, CaseQuery query) {
        Edition onOpenSearch = ClusterCorpora.of(corpus);
        CasePage page = onOpenSearch.find(query);
        assertThat(page).as(query.toQueryString()).isEqualTo(held.find(query));
        assertThat(onOpenSearch.facets(query)).as(query.toQueryString()).isEqualTo(held.facets(query));
        assertThat(onOpenSearch.passages(query, page.items()))
                .as(query.toQueryString())
                .isEqualTo(held.passages(query, page.items()));
    }

    @Test
    void findsCountsAndQuotesTheSameInTheSameOrder() {
        Edition held = FirstCorpus.EDITION;
        Random random = new Random(61);
        int found = 0;
        for (int i = 0; i < 600; i++) {
            CaseQuery query = randomQuery(FirstCorpus.CORPUS.cases(), random);
            assertAgree(FirstCorpus.CORPUS, held, query);
            found += Math.min(held.find(query).total(), 1);
        }
        assertThat(found).as("queries that find something").isBetween(200, 550);
    }

    @Test
    void agreesOnWhatIsOddAndOnLongLists() {
        Edition held = HeldEdition.of(ODD);
        Edition onOpenSearch = ClusterCorpora.of(ODD);
        assertThat(held.size()).isGreaterThan(1100);
        assertThat(onOpenSearch.documents()).isEqualTo(held.documents()).hasSize(2);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            assertAgree(ODD, held, randomQuery(ODD.cases(), random));
        }
        for (Sort sort : SORTS) {
            for (String text : List.of("", "大数据", "100%", "c++", "\uD842\uDFB7田", "-平台")) {
                CaseQuery query = CaseQuery.ALL.withText(text).withSort(sort);
                assertThat(onOpenSearch.every(query))
                        .as(query.toQueryString())
                        .containsExactlyElementsOf(held.every(query).toList());
                assertThat(onOpenSearch.find(query.withPage(55))).isEqualTo(held.find(query.withPage(55)));
            }
        }
    }

    private static CaseQuery randomQuery(List<CaseStudy> all, Random random) {
        CaseStudy likely = all.get(random.nextInt(all.size()));
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(3); words > 0; words--) {
            text.append(random.nextInt(6) == 0 ? "-" : "")
                    .append(random.nextInt(8) == 0 ? "background:" : "")
                    .append('"')
                    .append(run(random.nextInt(3) == 0 ? all.get(random.nextInt(all.size())) : likely, random))
                    .append("\" ");
        }
        CaseQuery query = CaseQuery.ALL.withText(text.toString().strip()).withSize(1 + random.nextInt(30));
        for (int filters = random.nextInt(3); filters > 0; filters--) {
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            List<String> values = likely.values(dimension);
            query = query.with(dimension, values.isEmpty() ? "没有" : values.get(random.nextInt(values.size())));
        }
        if (random.nextInt(5) == 0) {
            query = query.withYears(2016 + random.nextInt(4), random.nextBoolean() ? null : 2021);
        }
        if (random.nextInt(3) == 0) {
            query = query.withSort(SORTS.get(random.nextInt(SORTS.size())));
        }
        return query.withPage(1 + random.nextInt(2));
    }

    /** One to six characters as they stand in a case. */
    private static String run(CaseStudy study, Random random) {
        List<String> texts = Stream.concat(
                        Stream.of(study.title(), String.valueOf(study.titleEn())),
                        study.sections().stream().map(Section::text))
                .filter(text -> !text.isEmpty())
                .toList();
        String text = texts.get(random.nextInt(texts.size()));
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int left = text.codePointCount(from, text.length());
        return text.substring(from, text.offsetByCodePoints(from, Math.min(left, 1 + random.nextInt(6))));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/queries.csv", useHeadersInDisplayName = true)
    void readsWhatPeopleTypeTheSame(String text, String first) {
        CaseQuery query = CaseQuery.ALL.withText(text).withSize(100);
        Edition held = FirstCorpus.EDITION;
        Edition onOpenSearch = ClusterCorpora.of(FirstCorpus.CORPUS);
        CasePage page = held.find(query);

        assertThat(onOpenSearch.find(query)).isEqualTo(page);
        if (!first.equals("nothing")) {
            assertThat(page.items().get(0).study().slug()).isEqualTo(first);
        }
        var matches = onOpenSearch.matches(query, page.items());
        held.matches(query, page.items())
                .forEach((slug, expected) -> assertThat(matches.getOrDefault(slug, List.of()))
                        .as(slug)
                        .isEqualTo(expected));
    }

    /** Ten phrases that stand nowhere, of eight words each: all of them would be more than OpenSearch takes. */
    @Test
    void takesManyPhrasesApartTheSame() {
        String text = Stream.of("港口", "码头", "车站", "工厂", "商店", "公园", "法院", "学院", "书店", "酒店")
                .map(word -> "银行海关医院学校公路铁路机场" + word)
                .collect(Collectors.joining(" "));
        CaseQuery query = CaseQuery.ALL.withText(text);
        assertAgree(FirstCorpus.CORPUS, FirstCorpus.EDITION, query);
        assertThat(ClusterCorpora.of(FirstCorpus.CORPUS).help(query)).isEqualTo(FirstCorpus.EDITION.help(query));
    }

    @Test
    void crossesTheSame() {
        for (Corpus corpus : List.of(FirstCorpus.CORPUS, ODD)) {
            Edition held = HeldEdition.of(corpus);
            CaseQuery filtered = CaseQuery.ALL.with(Dimension.YEAR, "2021").with(Dimension.TECHNOLOGY, "大数据");
            for (CaseQuery query : List.of(
                    CaseQuery.ALL, filtered, CaseQuery.ALL.withText("数据").withYears(2018, null))) {
                for (Dimension rows : DIMENSIONS) {
                    for (Dimension columns : DIMENSIONS) {
                        assertThat(ClusterCorpora.of(corpus).crossTable(query, rows, columns))
                                .as("%s × %s of %s", rows, columns, query.toQueryString())
                                .isEqualTo(held.crossTable(query, rows, columns));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "数", "数字", "hado", "Ha", "data", "a*", "?", "\\", "\uD83D", "大数据 ", "zzz"})
    void suggestsTheSame(String typed) {
        for (Corpus corpus : List.of(FirstCorpus.CORPUS, ODD)) {
            assertThat(ClusterCorpora.of(corpus).suggest(typed, 20))
                    .isEqualTo(HeldEdition.of(corpus).suggest(typed, 20));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hadop",
                "fruad detecton",
                "智慧海关银行系统",
                "Hadopp灞",
                "zzzz",
                "title:polcie",
                "数字李生银行",
                "5G消息赋能智慧社区管理系统平台案例"
            })
    void helpsTheSame(String text) {
        CaseQuery query = CaseQuery.ALL.withText(text);
        for (CaseQuery asked : List.of(query, query.with(Dimension.YEAR, "2017").with(Dimension.CITY, "none"))) {
            assertThat(ClusterCorpora.of(FirstCorpus.CORPUS).help(asked)).isEqualTo(FirstCorpus.EDITION.help(asked));
        }
    }

    /** Of a long text only the beginning is looked for, which OpenSearch can still take. */
    @Test
    void helpsWithTheLongestTexts() {
        Edition edition = ClusterCorpora.of(FirstCorpus.CORPUS);
        CaseQuery chinese = CaseQuery.ALL.withText('"' + "智慧社区管理系统平台".repeat(48) + '"');
        CaseQuery latin = CaseQuery.ALL.withText("hadop sprak datta sytem procss platfrm analyis clodu netwrk");
        assertThat(edition.help(chinese).nearest()).hasSize(5);
        assertThat(edition.help(latin).nearest()).isNotEmpty();
    }
}
