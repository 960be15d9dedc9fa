package io.casefolio.link;

import static io.casefolio.testing.SampleTables.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void givesCanonicalFormsAndLabels() {
        Vocabulary vocabulary = new Vocabulary(vocabulary("platform,Mysql,MySQL,MySQL database,"), problems);

        assertThat(vocabulary.canonical(Dimension.PLATFORM, "Mysql")).containsExactly("MySQL");
        assertThat(vocabulary.canonical(Dimension.TECHNOLOGY, "Mysql")).containsExactly("Mysql");
        assertThat(vocabulary.term(Dimension.PLATFORM, "MySQL"))
                .isEqualTo(new Term(Dimension.PLATFORM, "MySQL", "MySQL database"));
        assertThat(vocabulary.knows(Dimension.PLATFORM, "Mysql")).isTrue();
        assertThat(vocabulary.knows(Dimension.TECHNOLOGY, "Mysql")).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void knowsACanonicalFormWithoutLabel() {
        Vocabulary vocabulary = new Vocabulary(vocabulary("platform,Mysql,MySQL,,"), problems);

        assertThat(vocabulary.knows(Dimension.PLATFORM, "MySQL")).isTrue();
    }

    @Test
    void takesATermForDoubtfulWhereTheLineSaysYes() {
        Vocabulary vocabulary = new Vocabulary(vocabulary("city,泽田,泽田,Zetian,yes", "city,宁波,宁波,Ningbo,no"), problems);

        assertThat(vocabulary.isDoubtful(Dimension.CITY, "泽田")).isTrue();
        assertThat(vocabulary.isDoubtful(Dimension.CITY, "宁波")).isFalse();
        assertThat(vocabulary.knows(Dimension.CITY, "宁波")).isTrue();
        assertThat(problems)
                .containsExactly(new Problem(ProblemKind.UNMATCHED_LINE, "vocabulary.csv", 15, "doubtful no", "yes"));
    }

    @Test
    void reportsARepeatedLine() {
        Vocabulary vocabulary =
                new Vocabulary(vocabulary("platform,Hadoop,Hadoop,Hadoop,", "scale,市级,省级,Province level,"), problems);

        assertThat(vocabulary.canonical(Dimension.PLATFORM, "Hadoop")).containsExactly("Hadoop");
        assertThat(vocabulary.canonical(Dimension.SCALE, "市级")).containsExactly("市级");
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.REPEATED_LINE, "vocabulary.csv", 14, "platform,Hadoop", "1 : 1"),
                        new Problem(ProblemKind.REPEATED_LINE, "vocabulary.csv", 15, "scale,市级", "1 : 1"));
    }

    @Test
    void reportsASecondLabelOfOneTerm() {
        Vocabulary vocabulary =
                new Vocabulary(vocabulary("platform,Mysql,MySQL,MySQL,", "platform,mysql,MySQL,My SQL,"), problems);

        assertThat(vocabulary.term(Dimension.PLATFORM, "MySQL"))
                .isEqualTo(new Term(Dimension.PLATFORM, "MySQL", "MySQL"));
        assertThat(problems)
                .containsExactly(
                        new Problem(ProblemKind.LABEL_DIFFERS, "vocabulary.csv", 15, "MySQL: My SQL", "MySQL"));
    }

    @Test
    void reportsALineWithAnUnknownFacetOrWithoutForm() {
        new Vocabulary(vocabulary("colour,red,red,Red,", "city,,x,X,", "city,x,,X,"), problems);

        assertThat(problems)
                .extracting(Problem::kind, Problem::line, Problem::value)
                .containsExactly(
                        tuple(ProblemKind.UNREADABLE_LINE, 14, "colour,red,red"),
                        tuple(ProblemKind.UNREADABLE_LINE, 15, "city,,x"),
                        tuple(ProblemKind.UNREADABLE_LINE, 16, "city,x,"));
        assertThat(problems.get(0).expected()).startsWith("year | region | city");
    }
}
