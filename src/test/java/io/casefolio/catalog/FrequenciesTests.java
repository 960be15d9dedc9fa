package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.testing.CatalogueTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class FrequenciesTests {

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @EnumSource(names = {"YEAR", "REGION", "INDUSTRY", "SCALE"})
    void derivesWhatTheDocumentPublishes(Dimension dimension) {
        assertThat(catalogue.frequencies(dimension)).isNotEmpty().allSatisfy(frequency -> {
            assertThat(frequency.published()).isEqualTo(frequency.derived());
            assertThat(Objects.requireNonNull(frequency.source()).lineFrom()).isBetween(584, 805);
        });
        assertThat(catalogue.frequencies(dimension).stream()
                        .mapToInt(Frequency::derived)
                        .sum())
                .isEqualTo(61);
    }

    @ParameterizedTest
    @EnumSource(names = {"CITY", "CATEGORY"})
    void derivesWhatTheDocumentDoesNotPublish(Dimension dimension) {
        assertThat(catalogue.frequencies(dimension)).isNotEmpty().allSatisfy(frequency -> {
            assertThat(frequency.published()).isNull();
            assertThat(frequency.source()).isNull();
        });
        assertThat(catalogue.frequencies(dimension).stream()
                        .mapToInt(Frequency::derived)
                        .sum())
                .isLessThanOrEqualTo(61);
    }

    @Test
    void keepsTheOrderOfTheDocument() {
        assertThat(catalogue.frequencies(Dimension.REGION))
                .extracting(frequency -> frequency.term().value())
                .startsWith("北京", "上海", "重庆", "四川");
    }
}
