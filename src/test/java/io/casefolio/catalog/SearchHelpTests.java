package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.meaning.Match;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Suggestion;
import io.casefolio.search.Suggestion.Group;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchHelpTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @Test
    void saysWhichFilterToRemoveAndHowManyCasesThatGives() {
        CaseQuery query = CaseQuery.ALL.with(Dimension.INDUSTRY, "体育").with(Dimension.YEAR, "2017");

        assertThat(edition.find(query).total()).isZero();
        assertThat(edition.help(query).relaxations())
                .extracting(SearchHelp.Relaxation::dimension, SearchHelp.Relaxation::total)
                .containsExactly(tuple(Dimension.INDUSTRY, 2), tuple(Dimension.YEAR, 1));
    }

    @Test
    void offersTheNearestKnownWord() {
        SearchHelp.Alternative correction =
                edition.help(CaseQuery.ALL.withText("Hadop")).correction();

        assertThat(correction).isNotNull();
        assertThat(correction.query().text()).isEqualTo("Hadoop");
        assertThat(correction.total())
                .isEqualTo(edition.find(CaseQuery.ALL.withText("Hadoop")).total());
    }

    @ParameterizedTest
    @CsvSource({"Ｈａｄｏｐ, Hadoop", "Hadoop Hadop, Hadoop Hadoop", "-zzz fruad, -zzz fraud", "title:polcie, title:polcie"})
    void leavesWhatIsKnownAsItIsTyped(String typed, String corrected) {
        SearchHelp.Alternative correction =
                edition.help(CaseQuery.ALL.withText(typed)).correction();

        assertThat(correction == null ? typed : correction.query().text()).isEqualTo(corrected);
    }

    @Test
    void offersTheListWithoutAnyFilterWhereTakingOneAwayDoesNotHelp() {
        CaseQuery query = CaseQuery.ALL
                .with(Dimension.CITY, "none")
                .with(Dimension.INDUSTRY, "none")
                .with(Dimension.REGION, "none");

        SearchHelp help = edition.help(query);

        assertThat(help.relaxations()).extracting(SearchHelp.Relaxation::total).containsExactly(0, 0, 0);
        assertThat(help.unfiltered()).isEqualTo(new SearchHelp.Alternative(CaseQuery.ALL, 61));
    }

    @Test
    void offersCasesThatPassAllButOneFilterWhereOnlyTheFiltersDoNotFit() {
        CaseQuery query = CaseQuery.ALL.withText("海关").with(Dimension.YEAR, "2017");

        assertThat(edition.help(query).nearest())
                .isEqualTo(edition.find(query.without(Dimension.YEAR)).items())
                .isNotEmpty();
    }

    @Test
    void offersNoCorrectionForWhatIsFarFromEverything() {
        assertThat(edition.help(CaseQuery.ALL.withText("zzzzqqqq")).correction())
                .isNull();
    }

    @Test
    void offersNoCorrectionOfMoreWordsThanAQueryCanHave() {
        String others = IntStream.range(0, CaseQuery.MOST_CLAUSES - 1)
                .mapToObj(i -> " x" + i)
                .collect(Collectors.joining());

        assertThat(edition.help(CaseQuery.ALL.withText("springclod")).correction())
                .isNotNull();
        assertThat(edition.help(CaseQuery.ALL.withText("springclod" + others)).correction())
                .isNull();
    }

    @Test
    void offersTheNearestCases() {
        SearchHelp help = edition.help(CaseQuery.ALL.withText("海关智慧大脑平台系统"));

        assertThat(help.nearest())
                .first()
                .satisfies(card -> assertThat(card.study().slug()).isEqualTo("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "智慧社区管理系统平台建设。",
                "2021年智慧社区管理系统平台",
                "5G消息赋能智慧社区管理系统平台案例",
                "5G消息赋能智慧社区管理系统平台案例，推动基层治理数字化转型升级，提升居民获得感幸福感安全感ABC"
            })
    void offersTheNearestCasesForChineseWordsMixedWithOthers(String text) {
        CaseQuery query = CaseQuery.ALL.withText('"' + text + '"');
        SearchHelp help = edition.help(query);

        assertThat(edition.find(query).total()).isZero();
        assertThat(help.nearest())
                .anySatisfy(card -> assertThat(card.study().title()).contains("智慧", "社区"));
    }

    @Test
    void offersTheNearestSpellingsOfLatinWordsOfSomeLength() {
        assertThat(edition.help(CaseQuery.ALL.withText("Hadopp灞")).nearest())
                .first()
                .satisfies(card -> assertThat(card.values(Dimension.PLATFORM)).contains("Hadoop"));
        assertThat(edition.help(CaseQuery.ALL.withText("Hadoop".repeat(6))).nearest())
                .isEmpty();
    }

    @Test
    void suggestsTermsPlacesAndTitlesInBothLanguages() {
        assertThat(edition.suggest("hado", 5)).extracting(Suggestion::value).contains("Hadoop");
        assertThat(edition.suggest("zhej", 5)).extracting(Suggestion::value).contains("浙江");
        assertThat(edition.suggest("数字", 20)).extracting(Suggestion::value).contains("数字孪生", "数字乡村三维可视化一体管控平台案例");
        assertThat(edition.suggest("", 7))
                .extracting(Suggestion::group)
                .hasSize(14)
                .doesNotContain(Group.CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "K8s, Kubernetes, TERM, SYNONYM, Kubernetes",
        "block chain, 区块链, TERM, SYNONYM, blockchain",
        "scam, 银行企业级欺诈风控平台案例, CASE, SYNONYM, fraud",
        "haiguan, 大数据海关案例, CASE, PINYIN, 海关",
        "hg, 大数据海关案例, CASE, PINYIN, 海关",
        "factory, 某数字化车间案例, CASE, SYNONYM, manufacturing",
        "zhishitupu, 知识图谱, TERM, PINYIN, 知识图谱",
        "zhish, 知识图谱, TERM, PINYIN, 知识",
        "zhe jiang, 浙江, PLACE, PINYIN, 浙江",
        "數字孪, 数字孪生, TERM, ,"
    })
    void suggestsWhatMeansTheSameOrIsReadSoAndSaysWhy(
            String typed, String value, Group group, Match.@Nullable How how, @Nullable String found) {
        assertThat(edition.suggest(typed, 5)).anySatisfy(suggestion -> {
            assertThat(suggestion.value()).isEqualTo(value);
            assertThat(suggestion.group()).isEqualTo(group);
            assertThat(suggestion.match())
                    .isEqualTo(how == null || found == null ? null : new Match(how, typed, found));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ml", "ai", "数据", "hg", "data"})
    void suggestsAFewOfEachGroupAndNothingTwice(String typed) {
        List<Suggestion> suggestions = edition.suggest(typed, 3);

        assertThat(suggestions)
                .extracting(Suggestion::group)
                .isNotEmpty()
                .allSatisfy(group -> assertThat(suggestions.stream().filter(suggestion -> suggestion.group() == group))
                        .hasSizeLessThanOrEqualTo(3));
        assertThat(suggestions)
                .extracting(suggestion -> suggestion.value() + suggestion.dimension())
                .doesNotHaveDuplicates();
    }
}
