package io.casefolio.cite;

import static io.casefolio.cite.Citables.chart;
import static io.casefolio.cite.Citables.list;
import static io.casefolio.cite.Citables.study;
import static io.casefolio.cite.Citables.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.SourceRef;
import io.casefolio.testing.FirstCorpus;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Strings worked out by hand from the standard. */
class GbT7714Tests {

    @Test
    void citesAnEntryOfADatabaseOnline() {
        assertThat(Style.GBT7714.of(Citables.of(FirstCorpus.study("1"), visit(3, Locale.CHINESE))))
                .isEqualTo("大数据海关案例: iot-case-studies.md 第 808-833 行[DB/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/1.");
    }

    @Test
    void citesInTheLanguageOfTheCaseWhateverThatOfThePage() {
        assertThat(Style.GBT7714.of(study("城市大脑", "City brain", lines(8, 9), visit(3, Locale.ENGLISH))))
                .isEqualTo("城市大脑: a.md 第 8-9 行[DB/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void namesOneLine() {
        assertThat(Style.GBT7714.of(study("城市大脑", null, lines(8, 8), visit(3, Locale.CHINESE))))
                .isEqualTo("城市大脑: a.md 第 8 行[DB/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void namesTheFirstEditionToo() {
        assertThat(Style.GBT7714.of(study("城市大脑", null, lines(8, 9), visit(1, Locale.CHINESE))))
                .isEqualTo("城市大脑: a.md 第 8-9 行[DB/OL]//Casefolio: 第 1 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void writesALargeEditionWithoutSeparators() {
        assertThat(Style.GBT7714.of(study("城市大脑", null, lines(1999, 12000), visit(1234, Locale.CHINESE))))
                .isEqualTo("城市大脑: a.md 第 1999-12000 行[DB/OL]//Casefolio: 第 1234 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void leavesOutADayThatIsNotKnown() {
        assertThat(Style.GBT7714.of(study("城市大脑", null, lines(8, 9), new Visit(0, null, Citables.DAY, Locale.CHINESE))))
                .isEqualTo("城市大脑: a.md 第 8-9 行[DB/OL]//Casefolio: 第 0 版."
                        + " [2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void keepsTheSignsOfATitle() {
        assertThat(Style.GBT7714.of(study("“智慧”_水务:{A&B}\n一期", null, lines(8, 9), visit(3, Locale.CHINESE))))
                .isEqualTo("“智慧”_水务:{A&B} 一期: a.md 第 8-9 行[DB/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases/7.");
    }

    @Test
    void citesAListInChinese() {
        assertThat(Style.GBT7714.of(list("24 个案例：行业：政务", visit(3, Locale.CHINESE))))
                .isEqualTo("24 个案例：行业：政务[DB/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases?industry=%E6%94%BF%E5%8A%A1.");
    }

    @Test
    void citesAListInEnglish() {
        assertThat(Style.GBT7714.of(list("24 cases: Industry: Government", visit(3, Locale.ENGLISH))))
                .isEqualTo("24 cases: Industry: Government[DB/OL]//Casefolio: edition 3."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/cases?industry=%E6%94%BF%E5%8A%A1.");
    }

    @Test
    void citesAChartAsADataset() {
        assertThat(Style.GBT7714.of(chart("各年份的案例", visit(3, Locale.CHINESE))))
                .isEqualTo("各年份的案例[DS/OL]//Casefolio: 第 3 版."
                        + " (2026-11-25)[2026-11-27]. https://casefolio.example/charts#chart-year.");
    }

    private static SourceRef lines(int from, int to) {
        return new SourceRef("a.md", from, to);
    }
}
