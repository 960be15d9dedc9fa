package io.casefolio.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.query.Sort;
import io.casefolio.testing.FirstCorpus;
import org.junit.jupiter.api.Test;

class IndexedCaseTests {

    /** A longer key is not indexed, so that the case would stand behind all others. */
    @Test
    void hasAKeyToSortByHoweverLongItsTitleIs() {
        CaseStudy other = FirstCorpus.EDITION.whole("1").orElseThrow();
        CaseStudy study = new CaseStudy(
                "long",
                null,
                "数".repeat(5_000),
                null,
                other.readings(),
                null,
                null,
                null,
                other.platforms(),
                other.sections(),
                other.source());

        assertThat(IndexedCase.of(0, study, FirstCorpus.EDITION.labels()).pinyin())
                .hasEntrySatisfying(
                        Sort.TITLE.key(), key -> assertThat(key).hasSizeLessThanOrEqualTo(IndexForm.LONGEST_VALUE));
    }
}
