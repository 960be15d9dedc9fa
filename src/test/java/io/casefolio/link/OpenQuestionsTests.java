package io.casefolio.link;

import static io.casefolio.testing.SampleTables.crosswalk;
import static io.casefolio.testing.SampleTables.vocabulary;
import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.model.SourceRef;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the editors' tables leave for an editor to decide. */
class OpenQuestionsTests {

    @Test
    void namesRowsAndCasesWithoutLineAndWhatTheyMayBelongTo() {
        OpenPairs open = OpenPairs.among(List.of(
                markdown(systems(system("海关大脑"), system("港口泊位"), system("果园"))
                        + cases(study(1, "海关"), study(2, "电网"), study(3, "港口泊位"))),
                crosswalk("1,1,海关大脑,certain,why")));

        assertThat(open.rows()).extracting(SystemRow::name).containsExactly("港口泊位", "果园");
        assertThat(open.cases()).extracting(ParsedCase::title).containsExactly("电网", "港口泊位");
        assertThat(open.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.row()).isEqualTo(open.rows().get(0));
            assertThat(suggestion.parsedCase()).isEqualTo(open.cases().get(1));
        });
    }

    @Test
    void namesAnUnknownTermOnceWithTheFormThatIsMostLikeIt() {
        String row = system("海关大脑").replace("大数据、区块链", "大数据的技术、量子");

        assertThat(UnknownTerm.among(List.of(markdown(systems(row, row)), vocabulary())))
                .containsExactly(
                        new UnknownTerm(
                                Dimension.TECHNOLOGY, "大数据的技术", new SourceRef("cases.md", 3, 3), "大数据技术", "大数据"),
                        new UnknownTerm(Dimension.TECHNOLOGY, "量子", new SourceRef("cases.md", 3, 3), null, null));
    }
}
