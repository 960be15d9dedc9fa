package io.casefolio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.model.Dimension;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseQueryTests {

    private static CaseQuery of(Map<String, List<String>> parameters) {
        return CaseQuery.of(new Parameters(parameters));
    }

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, 0",
        "page, 99999999999",
        "page, 2147483648",
        "page, 1.5",
        "page, x",
        "page, ٣",
        "size, 0",
        "size, 101",
        "size, -1",
        "yearFrom, abc",
        "yearTo, 10000",
        "yearTo, 99999999999999999999",
        "sort, nothing",
        "sort, NUMBER"
    })
    void refusesWhatItCannotRead(String parameter, String value) {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> of(Map.of(parameter, List.of(value))))
                .satisfies(invalid -> {
                    assertThat(invalid.parameter()).isEqualTo(parameter);
                    assertThat(invalid.value()).isEqualTo(value);
                    assertThat(invalid.expected()).isNotBlank();
                });
    }

    @Test
    void shortensALongValue() {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> of(Map.of("page", List.of("x".repeat(100_000)))))
                .satisfies(invalid -> assertThat(invalid.getMessage()).hasSizeLessThan(100));
    }

    @Test
    void shortensAValueBetweenCharacters() {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> of(Map.of("sort", List.of("a" + "😀".repeat(50)))))
                .satisfies(invalid -> assertThat(invalid.value()).isEqualTo("a" + "😀".repeat(39) + "…"));
    }

    @Test
    void takesEmptyParametersForNone() {
        assertThat(of(Map.of("page", List.of(""), "year", List.of("", " "), "other", List.of("x"))))
                .isEqualTo(CaseQuery.ALL);
    }

    @Test
    void writesAnAddressThatReadsAsTheSameQuery() {
        CaseQuery query = CaseQuery.ALL
                .with(Dimension.TECHNOLOGY, "AI（NLP等） & more=+%")
                .with(Dimension.YEAR, "2021")
                .with(Dimension.YEAR, "2020")
                .withYears(2018, 2021)
                .withSort(Sort.TITLE)
                .withSize(50)
                .withPage(2);

        assertThat(query.at("/cases"))
                .isEqualTo("/cases?year=2020&year=2021"
                        + "&technology=AI%EF%BC%88NLP%E7%AD%89%EF%BC%89%20%26%20more%3D%2B%25"
                        + "&yearFrom=2018&yearTo=2021&sort=title&size=50&page=2");
        assertThat(CaseQuery.ALL.at("/cases")).isEqualTo("/cases");
    }

    @Test
    void startsFromTheFirstPageWhenAFilterChanges() {
        CaseQuery query = CaseQuery.ALL.withPage(3);

        assertThat(query.with(Dimension.CITY, "杭州").page()).isEqualTo(1);
        assertThat(query.withSize(10).page()).isEqualTo(1);
        assertThat(query.with(Dimension.CITY, "杭州").without(Dimension.CITY, "杭州"))
                .isEqualTo(CaseQuery.ALL);
    }

    @Test
    void refusesMoreAndLongerValuesThanAPageCanRepeat() {
        List<String> many =
                IntStream.rangeClosed(1, 51).mapToObj(Integer::toString).toList();

        assertThat(of(Map.of("city", many.subList(0, 50))).values(Dimension.CITY))
                .hasSize(50);
        assertThatThrownBy(() -> of(Map.of("city", many))).hasMessage("city=51 ×: expected ≤ 50 ×");
        assertThatThrownBy(() -> of(Map.of("city", List.of("x".repeat(201)))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("1–200");
    }

    @Test
    void refusesMoreWordsThanAPageCanMark() {
        String words = IntStream.rangeClosed(1, 32).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(of(Map.of("q", List.of(words + " w1"))).text()).startsWith(words);
        assertThatThrownBy(() -> of(Map.of("q", List.of(words + " w33"))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("expected 1–32 words");
        assertThatThrownBy(() -> of(Map.of("q", List.of("a".repeat(501)))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("expected 1–500 characters");
    }

    @Test
    void refusesWhatMakesALongerAddressThanLinksCanRepeat() {
        Map<String, List<String>> parameters = Map.of("q", List.of("数".repeat(200)), "city", List.of("杭".repeat(20)));

        assertThat(of(parameters).toQueryString()).hasSize(1988);
        assertThatThrownBy(() -> of(Map.of("q", List.of("数".repeat(223)))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("≤ 2000 encoded characters");
    }
}
