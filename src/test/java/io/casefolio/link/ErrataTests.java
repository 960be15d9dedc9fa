package io.casefolio.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Reading;
import io.casefolio.model.SourceRef;
import io.casefolio.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrataTests {

    private final List<Problem> problems = new ArrayList<>();

    private Errata errata(String... lines) {
        return new Errata(
                Samples.file("errata.csv", "document,line,as_written,read_as\n" + String.join("\n", lines)), problems);
    }

    @Test
    void readsASlipInItsOwnDocumentOnly() {
        Errata errata = errata("a.md,4,洽理,治理");

        assertThat(errata.readings(new SourceRef("a.md", 3, 5), "数据洽理")).containsExactly(new Reading("洽理", "治理"));
        assertThat(errata.readings(new SourceRef("b.md", 3, 5), "数据洽理")).isEmpty();
        assertThat(errata.readings(new SourceRef("a.md", 5, 9), "数据洽理")).isEmpty();
    }

    @Test
    void reportsALineThatNothingMatches() {
        Errata errata = errata("b.md,4,洽理,治理");
        errata.readings(new SourceRef("a.md", 4, 4), "数据洽理");

        errata.reportUntaken(problems);

        assertThat(problems)
                .containsExactly(new Problem(ProblemKind.UNMATCHED_LINE, "errata.csv", 2, "b.md 4 洽理", "as_written"));
    }

    @Test
    void reportsALineWithoutADocument() {
        errata(",4,洽理,治理");

        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.UNREADABLE_LINE, "errata.csv", 2, ",4,洽理", "document,line,as_written"));
    }
}
