package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TablesTests {

    @Test
    void repeatsACellInEveryRowItSpans() {
        assertThat(grid("<tr><td rowspan=3>a<td>1</tr><tr><td>2</tr><tr><td>3</tr><tr><td>b<td>4</tr>"))
                .containsExactly(List.of("a", "1"), List.of("a", "2"), List.of("a", "3"), List.of("b", "4"));
    }

    @Test
    void repeatsACellInEveryColumnItSpans() {
        assertThat(grid("<tr><th colspan=2>a<th>b</tr><tr><td>1<td>2<td>3</tr>"))
                .containsExactly(List.of("a", "a", "b"), List.of("1", "2", "3"));
    }

    @Test
    void spansRowsAndColumnsAtOnce() {
        assertThat(grid("<tr><td>1<td rowspan=2 colspan=2>x<td>2</tr><tr><td>3<td>4</tr>"))
                .containsExactly(List.of("1", "x", "x", "2"), List.of("3", "x", "x", "4"));
    }

    @Test
    void spansInTheLastColumn() {
        assertThat(grid("<tr><td>1<td rowspan=2>x</tr><tr><td>2</tr>"))
                .containsExactly(List.of("1", "x"), List.of("2", "x"));
    }

    @Test
    void survivesHugeSpans() {
        List<List<String>> grid =
                grid("<tr><td rowspan=99999 colspan=99999>a<td>1</tr>" + "<tr><td>2</tr>".repeat(1000));

        assertThat(grid).hasSize(1001).allSatisfy(row -> assertThat(row).hasSize(101));
        assertThat(grid.get(1000)).startsWith("a").endsWith("2");
    }

    @Test
    void takesANonsensicalSpanForNone() {
        assertThat(grid("<tr><td rowspan=0 colspan=-2>a<td rowspan=99999999999>b<td colspan=x>c</tr><tr><td>1</tr>"))
                .containsExactly(List.of("a", "b", "c"), List.of("1"));
    }

    @Test
    void leavesInnerTablesToThemselves() {
        assertThat(grid("<tr><td>a<table><tr><td>inner</tr></table><td>b</tr>"))
                .containsExactly(List.of("a inner", "b"));
    }

    private static List<List<String>> grid(String rows) {
        return Tables.rows(Objects.requireNonNull(
                        Jsoup.parse("<table>" + rows + "</table>").selectFirst("table")))
                .stream()
                .map(Tables.Row::texts)
                .toList();
    }
}
