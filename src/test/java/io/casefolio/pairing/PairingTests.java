package io.casefolio.pairing;

import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.row;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.pairing.Suggestion.Confidence;
import io.casefolio.pairing.Suggestion.Reason;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.parse.SystemRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTests {

    private static final String[] COMMON = IntStream.range(3, 12)
            .mapToObj(number -> telling(number, "平台" + number, "智慧平台"))
            .toArray(String[]::new);

    @Test
    void findsTheRowWhoseNameTheTextTells() {
        assertThat(pairs(
                        systems(system("港口大脑"), system("果园服务"), system("校园数据")),
                        cases(telling(1, "甲", "校园里的数据"), telling(2, "乙", "果园"), telling(3, "丙", "港口装卸"))))
                .containsExactly("3 港口大脑", "2 果园服务", "1 校园数据");
    }

    @Test
    void trustsRareWordsMoreThanCommonOnes() {
        ParsedDocument document = ofTwoAnd(COMMON);

        assertThat(Pairing.suggest(document.rows(), document.cases(), List.of(), List.of(), PairingTests::isRejected))
                .extracting(suggestion -> suggestion.parsedCase().number())
                .containsExactly(2);
    }

    @Test
    void countsThoseThatAreAlreadyPairedToTellWhatIsRare() {
        ParsedDocument two = ofTwoAnd();
        ParsedDocument paired = DocumentParser.parse(markdown(cases(COMMON)));

        assertThat(Pairing.suggest(two.rows(), two.cases(), List.of(), List.of(), PairingTests::isRejected))
                .extracting(suggestion -> suggestion.parsedCase().number())
                .containsExactly(1);
        assertThat(Pairing.suggest(two.rows(), two.cases(), List.of(), paired.cases(), PairingTests::isRejected))
                .extracting(suggestion -> suggestion.parsedCase().number())
                .containsExactly(2);
    }

    /** A row that has a common word with case 1 and a rare one with case 2. */
    private static ParsedDocument ofTwoAnd(String... more) {
        return DocumentParser.parse(markdown(systems(system("智慧平台潮汐"))
                + cases(telling(1, "智慧平台", "智慧平台"), telling(2, "无关", "潮汐"))
                + String.join("", more)));
    }

    @Test
    void suggestsTheNextBestForAPairThatIsRuledOut() {
        ParsedDocument two = ofTwoAnd();

        assertThat(Pairing.suggest(
                        two.rows(),
                        two.cases(),
                        List.of(),
                        List.of(),
                        (row, parsedCase) -> parsedCase.title().equals("智慧平台")))
                .extracting(suggestion -> suggestion.parsedCase().number())
                .containsExactly(2);
    }

    @Test
    void leavesARowThatFitsTwiceToTheCaseThatFitsNoOther() {
        assertThat(pairs(
                        systems(system("港口调度"), system("港口监管")),
                        cases(telling(1, "港口调度", "港口"), telling(2, "港口", "港口调度，监管"))))
                .containsExactly("1 港口调度", "2 港口监管");
    }

    @Test
    void namesTheReasonsAsTheRowWritesThem() {
        String row = row("类", "智慧海關 大脑", "2021", "浙江宁波", "航运", "市级", "GIS、数字孪生等技术");

        Suggestion suggestion = suggest(
                        systems(row, system("果园服务")), cases(telling(1, "海关", "宁波的海关用gis"), telling(2, "果园", "服务")))
                .get(0);

        assertThat(suggestion.evidence()).isEqualTo("名称 海關; 城市 宁波; 相关技术 GIS");
        assertThat(suggestion.reasons())
                .extracting(Reason::worth)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void isNotCertainByASingleWord() {
        List<Suggestion> suggestions = suggest(
                systems(system("潮汐"), system("果园"), system("校园"), system("海关")),
                cases(telling(1, "潮汐", "潮汐潮汐潮汐"), telling(2, "甲", "车间"), telling(3, "乙", "电网")));

        assertThat(suggestions)
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.confidence()).isEqualTo(Confidence.OPEN));
    }

    @Test
    void isCertainWhereNothingElseComesNear() {
        assertThat(suggest(
                        systems(system("潮汐引航调度系统"), system("果园服务平台")),
                        cases(telling(1, "引航调度", "潮汐，引航，调度"), telling(2, "果园", "果园服务"))))
                .extracting(Suggestion::confidence)
                .containsExactly(Confidence.CERTAIN, Confidence.LIKELY);
    }

    @Test
    void suggestsNothingWhereNothingIsShared() {
        assertThat(suggest(systems(system("港口"), system("果园")), cases(telling(1, "甲", "电网"), telling(2, "乙", "水库"))))
                .isEmpty();
    }

    @Test
    void suggestsNothingForMoreThanAnEditorCouldRead() {
        String[] rows = IntStream.range(0, 501)
                .mapToObj(number -> system("港口" + number))
                .toArray(String[]::new);

        assertThat(suggest(systems(rows), cases(study(1, "港口"), study(2, "果园"))))
                .isEmpty();
    }

    /** A case whose background says something; the other sections are like those of all. */
    private static String telling(int number, String title, String background) {
        return study(number, title).replace("项目背景的内容", background);
    }

    private static List<String> pairs(String systems, String cases) {
        return suggest(systems, cases).stream()
                .map(suggestion -> suggestion.parsedCase().number() + " "
                        + suggestion.row().name())
                .toList();
    }

    private static boolean isRejected(SystemRow row, ParsedCase parsedCase) {
        return false;
    }

    private static List<Suggestion> suggest(String systems, String cases) {
        ParsedDocument document = DocumentParser.parse(markdown(systems + cases));
        return Pairing.suggest(document.rows(), document.cases(), List.of(), List.of(), PairingTests::isRejected);
    }
}
