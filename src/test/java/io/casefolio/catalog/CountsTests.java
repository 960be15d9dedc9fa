package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTests {

    private final Edition edition = edition();

    /** Whose answers are looked at. */
    Edition edition() {
        return FirstCorpus.EDITION;
    }

    @ParameterizedTest
    @EnumSource(names = {"YEAR", "REGION", "INDUSTRY", "SCALE"})
    void derivesWhatTheDocumentPrints(Dimension dimension) {
        assertThat(edition.counts(CaseQuery.ALL, dimension).asPrinted())
                .isNotEmpty()
                .allSatisfy(count -> {
                    assertThat(count.printedCases()).isEqualTo(count.cases());
                    assertThat(Objects.requireNonNull(count.printed()).source().lineFrom())
                            .isBetween(584, 805);
                });
        assertThat(edition.counts(CaseQuery.ALL, dimension).asPrinted().stream()
                        .mapToInt(Count::cases)
                        .sum())
                .isEqualTo(61);
    }

    @ParameterizedTest
    @EnumSource(names = {"CITY", "CATEGORY"})
    void derivesWhatTheDocumentDoesNotPrint(Dimension dimension) {
        assertThat(edition.counts(CaseQuery.ALL, dimension).asPrinted())
                .isNotEmpty()
                .allSatisfy(count -> {
                    assertThat(count.printed()).isNull();
                });
        assertThat(edition.counts(CaseQuery.ALL, dimension).asPrinted().stream()
                        .mapToInt(Count::cases)
                        .sum())
                .isLessThanOrEqualTo(61);
    }

    @Test
    void keepsTheOrderOfTheDocument() {
        assertThat(edition.counts(CaseQuery.ALL, Dimension.REGION).asPrinted())
                .extracting(count -> count.term().value())
                .startsWith("北京", "上海", "重庆", "四川");
    }
}
