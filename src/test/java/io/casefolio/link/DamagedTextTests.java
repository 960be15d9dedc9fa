package io.casefolio.link;

import static io.casefolio.link.DamagedCorpus.LINES;
import static io.casefolio.link.DamagedCorpus.WHOLE;
import static io.casefolio.link.DamagedCorpus.casesBut;
import static io.casefolio.link.DamagedCorpus.lineOf;
import static io.casefolio.link.DamagedCorpus.problemsOutside;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Section;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nests in one section of the first corpus costs no other one anything. */
class DamagedTextTests {

    /** Right above the heading of a section and of a case; the deepest with empty lines between, too. */
    static Stream<Arguments> nestings() {
        return Stream.of("> ", "- ", "1. ", "<div>")
                .flatMap(marker -> Stream.of(50, 100, 500, 5_000)
                        .flatMap(depth -> Stream.of("#### 3.24.4 ", "### 3.32 ", "#### 3.47.2", "### 3.28 ")
                                .limit(depth == 5_000 ? 4 : 2)
                                .map(heading -> Arguments.of(marker, depth, heading))));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void endsWhatNestsAtTheNextHeading(String marker, int depth, String heading) {
        int headingLine = lineOf(heading);
        int line = headingLine - 1;
        while (LINES.get(line - 1).isEmpty()) {
            line--;
        }
        CaseStudy whole = caseAt(line);

        Corpus corpus = DamagedCorpus.withLine(line, words -> marker.repeat(depth) + words);

        assertThat(casesBut(whole, corpus)).isEqualTo(casesBut(whole, WHOLE));
        assertThat(corpus.terms()).isEqualTo(WHOLE.terms());
        assertThat(corpus.printed()).isEqualTo(WHOLE.printed());
        assertThat(problemsOutside(line, headingLine, corpus)).isEqualTo(problemsOutside(line, headingLine, WHOLE));
        assertThat(corpus.cases()).hasSameSizeAs(WHOLE.cases());
        CaseStudy damaged = corpus.cases().get(WHOLE.cases().indexOf(whole));
        assertThat(damaged.system()).isEqualTo(whole.system());
        assertThat(damaged.platforms()).isEqualTo(whole.platforms());
        assertThat(damaged.sections())
                .extracting(section -> words(section, marker))
                .containsExactlyElementsOf(whole.sections().stream()
                        .map(section -> words(section, marker))
                        .toList());
    }

    private static CaseStudy caseAt(int line) {
        return WHOLE.cases().stream()
                .filter(study -> study.source().lineFrom() <= line
                        && line <= study.source().lineTo())
                .findFirst()
                .orElseThrow();
    }

    /** What nests too deep keeps its marks as text. */
    private static String words(Section section, String marker) {
        return section.kind() + section.text().replace(marker.strip(), "").replaceAll("\\s", "");
    }
}
