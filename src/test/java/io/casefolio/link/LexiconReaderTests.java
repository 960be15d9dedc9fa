package io.casefolio.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Lexicon;
import io.casefolio.model.Lexicon.Pronunciation;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.FirstCorpus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconReaderTests {

    private final List<Problem> problems = new ArrayList<>();

    private static SourceDocument table(String name, String... lines) {
        return new SourceDocument(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Lexicon synonyms(String... groups) {
        return LexiconReader.read(
                table("synonyms.csv", "english,chinese\n" + String.join("\n", groups)), null, problems);
    }

    @Test
    void knowsNoWordWithoutTables() {
        assertThat(LexiconReader.read(null, null, problems)).isEqualTo(Lexicon.EMPTY);
        assertThat(problems).isEmpty();
    }

    @Test
    void readsAGroupFromBothColumns() {
        assertThat(synonyms("highway | expressway,高速公路|高速路", "K8s | Kubernetes,")
                        .synonyms())
                .containsExactly(List.of("highway", "expressway", "高速公路", "高速路"), List.of("K8s", "Kubernetes"));
        assertThat(problems).isEmpty();
    }

    @Test
    void reportsAGroupOfOneWordAndWordsWithoutALetter() {
        assertThat(synonyms("alone,", ",", "a | %,", "a | +,", "x".repeat(61) + ",长")
                        .synonyms())
                .isEmpty();

        assertThat(problems)
                .extracting(Problem::kind, Problem::document, Problem::line, Problem::value)
                .startsWith(
                        tuple(ProblemKind.UNREADABLE_LINE, "synonyms.csv", 2, "alone,"),
                        tuple(ProblemKind.UNREADABLE_LINE, "synonyms.csv", 3, ","),
                        tuple(ProblemKind.UNREADABLE_LINE, "synonyms.csv", 4, "a | %,"))
                .hasSize(5);
        assertThat(problems.stream().filter(problem -> problem.line() == 2))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("2–12", "a | b"));
    }

    @Test
    void keepsAWordInItsFirstGroup() {
        assertThat(synonyms("bank,银行", "Bank | bench | seat,").synonyms())
                .containsExactly(List.of("bank", "银行"), List.of("bench", "seat"));
        assertThat(problems)
                .containsExactly(new Problem(ProblemKind.REPEATED_LINE, "synonyms.csv", 3, "Bank", "1 : 1"));
    }

    @Test
    void readsASyllableForEachCharacter() {
        SourceDocument readings =
                table("readings.csv", "written,pinyin", "银行,yin hang", "银行,yin", "bank,bank", "长沙,cháng shā");

        assertThat(LexiconReader.read(null, readings, problems).pronunciations())
                .containsExactly(new Pronunciation("银行", "yin hang"));
        assertThat(problems)
                .extracting(Problem::kind, Problem::document, Problem::line, Problem::value, Problem::expected)
                .containsExactly(
                        tuple(ProblemKind.UNREADABLE_LINE, "readings.csv", 3, "银行,yin", "银行,yin hang"),
                        tuple(ProblemKind.UNREADABLE_LINE, "readings.csv", 4, "bank,bank", "银行,yin hang"),
                        tuple(ProblemKind.UNREADABLE_LINE, "readings.csv", 5, "长沙,cháng shā", "银行,yin hang"));
    }

    @Test
    void findsNothingWrongWithTheEditorsOwn() {
        assertThat(FirstCorpus.CORPUS.problems())
                .filteredOn(problem -> problem.document().equals("synonyms.csv")
                        || problem.document().equals("readings.csv"))
                .isEmpty();
        assertThat(FirstCorpus.CORPUS.lexicon().synonyms()).hasSizeBetween(60, 140);
    }
}
