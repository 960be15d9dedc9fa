package io.casefolio.report;

import static io.casefolio.testing.Samples.cases;
import static io.casefolio.testing.Samples.markdown;
import static io.casefolio.testing.Samples.study;
import static io.casefolio.testing.Samples.system;
import static io.casefolio.testing.Samples.systems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Lexicon;
import io.casefolio.model.ProblemKind;
import io.casefolio.report.Consequences.Changed;
import io.casefolio.report.Consequences.Counted;
import io.casefolio.report.Consequences.Fact;
import io.casefolio.report.Consequences.Linked;
import io.casefolio.report.Consequences.Misfit;
import io.casefolio.report.Consequences.Named;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.SampleTables;
import io.casefolio.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsequencesTests {

    private static final String DOCUMENT =
            systems(system("海关大脑"), system("港口大脑")) + cases(study(1, "海关"), study(2, "港口"));
    private static final Corpus BEFORE = corpus(DOCUMENT, "1,1,海关大脑,certain,why", "2,2,港口大脑,likely,why");

    @Test
    void findsNoneBetweenACorpusAndItself() {
        Consequences none = Consequences.of(FirstCorpus.CORPUS, FirstCorpus.CORPUS);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.counts())
                .isNotEmpty()
                .allSatisfy(count ->
                        assertThat(count.after()).isEqualTo(count.before()).isPositive());
    }

    @Test
    void findsWordsThatReadersWouldMeet() {
        Corpus same = FirstCorpus.CORPUS;
        Lexicon lexicon = new Lexicon(List.of(List.of("a", "b")), same.lexicon().pronunciations());
        Consequences synonyms =
                Consequences.of(same, new Corpus(same.cases(), same.terms(), same.printed(), lexicon, same.problems()));

        assertThat(synonyms.words()).isTrue();
        assertThat(synonyms.isEmpty()).isFalse();
        assertThat(synonyms.changed()).isEmpty();
        Corpus fewer = new Corpus(
                same.cases().subList(0, 1),
                same.terms().subList(0, 3),
                same.printed(),
                same.lexicon(),
                same.problems());
        assertThat(Consequences.of(fewer, same).words()).isFalse();
    }

    @Test
    void findsNoneWhereLinesMove() {
        assertThat(Consequences.of(BEFORE, corpus("\n\n" + DOCUMENT, "1,1,海关大脑,certain,why", "2,2,港口大脑,likely,why"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void namesCasesThatComeAndGo() {
        String later = DOCUMENT.replace("3.2", "3.7").replace(" 港口\n", " 码头\n");
        Consequences change = Consequences.of(BEFORE, corpus(later, "1,1,海关大脑,certain,why", "7,2,港口大脑,likely,why"));

        assertThat(change.added()).containsExactly(new Named("7", "码头"));
        assertThat(change.removed()).containsExactly(new Named("2", "港口"));
        assertThat(change.changed()).isEmpty();
        assertThat(change.isEmpty()).isFalse();
    }

    @Test
    void saysWhichFactsChangeAndHowValuesCount() {
        String later = DOCUMENT.replaceFirst("2021", "2019").replaceFirst("项目背景的内容", "别的内容");
        Consequences change = Consequences.of(BEFORE, corpus(later, "1,1,海关大脑,likely,why", "2,2,港口大脑,likely,why"));

        assertThat(change.changed())
                .containsExactly(new Changed(
                        "1",
                        "海关",
                        List.of(
                                new Fact("year", "2021", "2019"),
                                new Fact("link", "certain: why", "likely: why"),
                                new Fact("background", "项目背景\n项目背景的内容", "项目背景\n别的内容"))));
        assertThat(change.counts())
                .contains(
                        new Counted(Dimension.YEAR, "2019", 0, 1),
                        new Counted(Dimension.YEAR, "2021", 2, 1),
                        new Counted(Dimension.INDUSTRY, "政务", 2, 2));
    }

    @Test
    void tellsMarkupThatChangesUnderTheSameWords() {
        Consequences change = Consequences.of(
                BEFORE,
                corpus(DOCUMENT.replaceFirst("系统目标的内容", "**系统目标的内容**"), "1,1,海关大脑,certain,why", "2,2,港口大脑,likely,why"));

        assertThat(change.changed())
                .singleElement()
                .satisfies(study -> assertThat(study.facts())
                        .extracting(Fact::name, Fact::after)
                        .containsExactly(tuple("goals", "<p><strong>系统目标的内容</strong></p>")));
    }

    @Test
    void tellsProblemsThatAreFoundFromThoseThatAreSolved() {
        Corpus unpaired = corpus("\n" + DOCUMENT, "1,1,海关大脑,certain,why");

        assertThat(Consequences.of(BEFORE, unpaired).found())
                .extracting(problem -> problem.kind())
                .containsExactlyInAnyOrder(ProblemKind.SECTION_WITHOUT_ROW, ProblemKind.ROW_WITHOUT_SECTION);
        assertThat(Consequences.of(BEFORE, unpaired).solved()).isEmpty();
        assertThat(Consequences.of(unpaired, BEFORE).solved()).hasSize(2);
        assertThat(Consequences.of(unpaired, BEFORE).found()).isEmpty();
    }

    @Test
    void tellsLinksThatAreMadeBrokenAndOther() {
        Corpus other = corpus(DOCUMENT, "1,1,海关大脑,likely,why");

        assertThat(Consequences.of(BEFORE, other).links())
                .containsExactly(
                        new Linked("1", "海关", "海关大脑 (certain: why)", "海关大脑 (likely: why)"),
                        new Linked("2", "港口", "港口大脑 (likely: why)", ""));
        assertThat(Consequences.of(other, BEFORE).links()).contains(new Linked("2", "港口", "", "港口大脑 (likely: why)"));
    }

    @Test
    void namesPrintedCountsThatNoLongerFit() {
        List<SourceDocument> more = new ArrayList<>(new CorpusFolder(Samples.CORPUS).read());
        more.add(Samples.file("port.md", "---\nnumber: 62\ntitle: 港口\nyear: 2021\n---\n"));
        Corpus after = Linker.read(more);

        assertThat(Consequences.of(FirstCorpus.CORPUS, after).misfits())
                .containsExactly(new Misfit(Dimension.YEAR, "2021", 30, 31));
        assertThat(Consequences.of(after, after).misfits()).isEmpty();
        assertThat(Consequences.of(after, FirstCorpus.CORPUS).misfits()).isEmpty();
    }

    private static Corpus corpus(String document, String... crosswalk) {
        return Linker.read(List.of(markdown(document), SampleTables.vocabulary(), SampleTables.crosswalk(crosswalk)));
    }
}
