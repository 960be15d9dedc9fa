package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.Count;
import io.casefolio.chart.Chart;
import io.casefolio.chart.ChartValue;
import io.casefolio.chart.Form;
import io.casefolio.chart.Series;
import io.casefolio.compare.Measure;
import io.casefolio.model.Dimension;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.SourceRef;
import io.casefolio.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCsvTests {

    private static String csv(String label) {
        ChartValue value = new ChartValue(
                new Count(
                        new Term(Dimension.CITY, "v", null),
                        3,
                        0.25,
                        new PrintedCount(Dimension.CITY, "v", 4, new SourceRef("a.md", 1, 1)),
                        false),
                label,
                "/cases");
        return ChartCsv.of(new Chart(
                Dimension.CITY,
                Form.BARS,
                Measure.COUNT,
                Locale.ENGLISH,
                List.of(new Series("", 12, 0, List.of(value))),
                "",
                "",
                null,
                "",
                ""));
    }

    @Test
    void beginsWithAByteOrderMarkAndAHeader() {
        assertThat(csv("a")).isEqualTo("\uFEFFvalue,label,count,share,printed\r\nv,a,3,0.2500,4\r\n");
    }

    @Test
    void quotesWhatNeedsIt() {
        assertThat(csv("a \"b\", c\nd")).contains("v,\"a \"\"b\"\", c\nd\",3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void isNoFormulaForASpreadsheet(String label) {
        assertThat(csv(label)).containsPattern("v,\"?'" + Pattern.quote(label));
    }
}
