package io.casefolio.link;

import static io.casefolio.testing.SampleTables.vocabulary;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.row;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SystemFacts;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowReaderTests {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsAMunicipalityAsItsOwnCity() {
        SystemFacts facts = read("工业互联网", "大脑", "2021", "北京", "政务", "市级", "大数据");

        assertThat(facts.region()).isEqualTo("北京");
        assertThat(facts.city()).isEqualTo("北京");
        assertThat(problems).isEmpty();
    }

    @Test
    void readsTheLongestRegion() {
        SystemFacts facts = read(List.of("city,呼和浩特,呼和浩特,Hohhot,", "region,内,内,Nei,"), "内蒙古呼和浩特");

        assertThat(facts.region()).isEqualTo("内蒙古");
        assertThat(facts.city()).isEqualTo("呼和浩特");
    }

    @Test
    void leavesTheCityOpenWhereAPlaceIsAProvinceAlone() {
        SystemFacts facts = read("工业互联网", "大脑", "2021", "浙江", "政务", "市级", "大数据");

        assertThat(facts.region()).isEqualTo("浙江");
        assertThat(facts.city()).isNull();
    }

    @Test
    void reportsAnUnknownRegionAndKeepsItAsWritten() {
        SystemFacts facts = read("工业互联网", "大脑", "2021", "火星杭州", "政务", "市级", "大数据");

        assertThat(facts.region()).isNull();
        assertThat(facts.city()).isNull();
        assertThat(facts.placeAsWritten()).isEqualTo("火星杭州");
        assertThat(problems).containsExactly(new Problem(ProblemKind.UNKNOWN_REGION, "cases.md", 3, "火星杭州", "浙江杭州"));
    }

    @Test
    void reportsAYearThatIsNoneAndKeepsItAsWritten() {
        SystemFacts facts = read("工业互联网", "大脑", "202O", "浙江杭州", "政务", "市级", "大数据");

        assertThat(facts.year()).isNull();
        assertThat(facts.yearAsWritten()).isEqualTo("202O");
        assertThat(facts.industry()).isEqualTo("政务");
        assertThat(problems).containsExactly(new Problem(ProblemKind.UNREADABLE_YEAR, "cases.md", 3, "202O", "2021"));
    }

    @Test
    void readsTheCellsOfAShortRowForAsLongAsTheyFit() {
        SystemFacts facts = read("工业互联网", "大脑", "2021", "政务", "市级", "大数据");

        assertThat(facts.category()).isEqualTo("工业互联网");
        assertThat(facts.year()).isEqualTo(2021);
        assertThat(facts.region()).isNull();
        assertThat(facts.industry()).isNull();
        assertThat(facts.scale()).isNull();
        assertThat(facts.technologies()).isEmpty();
    }

    @Test
    void readsTheCellsOfALongRowForAsLongAsTheyFit() {
        SystemFacts facts = read("工业互联网", "大脑", "2021", "浙江杭州", "智慧", "政务", "市级", "大数据");

        assertThat(facts.city()).isEqualTo("杭州");
        assertThat(facts.industry()).isNull();
        assertThat(facts.scale()).isNull();
        assertThat(facts.technologies()).isEmpty();
    }

    @Test
    void takesNoUnknownTechnologyFromALongRow() {
        assertThat(read("工业互联网", "大脑", "2021", "浙江杭州", "政务", "市级", "智慧", "大数据").technologies())
                .isEmpty();
        assertThat(read("工业互联网", "大脑", "2021", "浙江杭州", "政务", "市级", "大数据", "智慧").technologies())
                .containsExactly("大数据");
    }

    @Test
    void takesNothingFromAShortRowWhoseFirstCellIsMissing() {
        SystemFacts facts = read("大脑", "2021", "浙江杭州", "政务", "市级", "大数据");

        assertThat(facts.category()).isNull();
        assertThat(facts.year()).isNull();
        assertThat(facts.region()).isNull();
    }

    @Test
    void readsARowOfAllColumnsWithoutWhatSpansIt() {
        List<SystemFacts> facts = readUnderASpan(
                row("工业互联网", "园区", "2021", "浙江杭州", "政务", "市级", "大数据"), row("城市", "2020", "北京", "政务", "市级", "大数据"));

        assertThat(facts).extracting(SystemFacts::name).containsExactly("大脑", "园区", "城市");
        assertThat(facts).extracting(SystemFacts::category).containsOnly("工业互联网");
        assertThat(facts).extracting(SystemFacts::year).containsExactly(2021, 2021, 2020);
        assertThat(facts).extracting(SystemFacts::technologies).containsOnly(List.of("大数据"));
        assertThat(problems).containsExactly(new Problem(ProblemKind.LONG_SPAN, "cases.md", 4, "工业互联网", "6"));
    }

    @Test
    void takesNoCategoryFromARowOfAllColumnsWhoseFirstCellIsNone() {
        List<SystemFacts> facts = readUnderASpan(
                row("多余", "园区", "2021", "浙江杭州", "政务", "市级", "大数据"), row("城市", "2020", "北京", "政务", "市级", "大数据"));

        assertThat(facts).extracting(SystemFacts::category).containsExactly("工业互联网", null, "工业互联网");
        assertThat(facts).extracting(SystemFacts::year).containsExactly(2021, null, 2020);
    }

    @Test
    void keepsWhatSpansARowWithACellTooMany() {
        List<SystemFacts> facts = readUnderASpan(
                row("园区", "2021", "浙江杭州", "政务", "市级", "大数据", "多余"), row("城市", "2020", "北京", "政务", "市级", "大数据"));

        assertThat(facts).extracting(SystemFacts::name).containsExactly("大脑", "园区", "城市");
        assertThat(facts).extracting(SystemFacts::category).containsOnly("工业互联网");
        assertThat(facts).extracting(SystemFacts::technologies).containsOnly(List.of("大数据"));
        assertThat(problems).containsExactly(new Problem(ProblemKind.LONG_ROW, "cases.md", 4, "多余", "7"));
    }

    @Test
    void splitsOneWrittenFormIntoTwoTerms() {
        SystemFacts facts = read(
                List.of("technology,二维码信息追溯,二维码,QR codes,", "technology,二维码信息追溯,信息追溯,Tracing,"),
                "浙江杭州",
                "大数据、二维码信息追溯等");

        assertThat(facts.technologies()).containsExactly("大数据", "二维码", "信息追溯");
        assertThat(problems).isEmpty();
    }

    @Test
    void namesATermOnceWhereTwoWrittenFormsMeanIt() {
        assertThat(read(List.of(), "浙江杭州", "大数据技术、大数据").technologies()).containsExactly("大数据");
    }

    @Test
    void keepsAndReportsATermThatTheVocabularyDoesNotKnow() {
        SystemFacts facts = read(List.of(), "浙江宁波", "大数据、元宇宙");

        assertThat(facts.city()).isEqualTo("宁波");
        assertThat(facts.technologies()).containsExactly("大数据", "元宇宙");
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.UNKNOWN_TERM, "cases.md", 3, "宁波", "vocabulary.csv: city"),
                        new Problem(ProblemKind.UNKNOWN_TERM, "cases.md", 3, "元宇宙", "vocabulary.csv: technology"));
    }

    @Test
    void keepsAndReportsADoubtfulTerm() {
        SystemFacts facts = read(List.of("city,泽田,泽田,Zetian,yes"), "浙江泽田");

        assertThat(facts.city()).isEqualTo("泽田");
        assertThat(problems).containsExactly(new Problem(ProblemKind.DOUBTFUL_TERM, "cases.md", 3, "泽田", "city"));
    }

    private SystemFacts read(String... cells) {
        return read(List.of(), cells);
    }

    private SystemFacts read(List<String> terms, String place) {
        return read(terms, place, "大数据");
    }

    private SystemFacts read(List<String> terms, String place, String technologies) {
        return read(terms, new String[] {"工业互联网", "大脑", "2021", place, "政务", "市级", technologies});
    }

    private SystemFacts read(List<String> terms, String[] cells) {
        Vocabulary vocabulary = new Vocabulary(vocabulary(terms.toArray(String[]::new)), problems);
        return new RowReader(vocabulary, problems)
                .read(DocumentParser.parse(markdown(systems(row(cells)))).rows().get(0));
    }

    /** The facts of a row whose category spans three rows, and of the rows below it; line 3 has the first. */
    private List<SystemFacts> readUnderASpan(String... rows) {
        String first = row("工业互联网", "大脑", "2021", "浙江杭州", "政务", "市级", "大数据").replaceFirst("<td>", "<td rowspan=3>");
        ParsedDocument parsed = DocumentParser.parse(markdown(systems(first + String.join("", rows))));
        problems.addAll(parsed.problems());
        RowReader reader = new RowReader(new Vocabulary(vocabulary(), problems), problems);
        return parsed.rows().stream().map(reader::read).toList();
    }
}
