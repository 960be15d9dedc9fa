package io.casefolio.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import io.casefolio.store.Published;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Samples;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class CaseIndexesTests {

    private final OpenSearch openSearch = ClusterCorpora.openSearch();
    private final CaseIndexes indexes = new CaseIndexes(openSearch);

    private static Published with(Published edition, Supplier<Stream<CaseStudy>> cases) {
        return new Published(
                edition.number(),
                edition.name(),
                edition.published(),
                edition.terms(),
                edition.printed(),
                edition.lexicon(),
                edition.size(),
                cases);
    }

    @Test
    void cannotBeAskedBeforeItIsComplete() {
        Published whole = ClusterCorpora.published(FirstCorpus.CORPUS);
        ClusterEdition edition = new ClusterEdition(whole, openSearch);
        assertThatThrownBy(() -> edition.find(CaseQuery.ALL)).isInstanceOf(EditionUnavailableException.class);
        Published broken = with(
                whole,
                () -> Stream.concat(FirstCorpus.CORPUS.cases().stream(), Stream.generate(() -> {
                    assertThatThrownBy(() -> edition.find(CaseQuery.ALL))
                            .as("while it is filled")
                            .isInstanceOf(EditionUnavailableException.class);
                    throw new IllegalStateException("the database is gone");
                })));
        assertThatThrownBy(() -> indexes.fill(broken)).hasMessage("the database is gone");
        assertThat(indexes.isComplete(whole)).isFalse();
        assertThat(indexes.uses()).as("nothing is left of it").doesNotContainKey(IndexForm.name(whole.name()));
        assertThatThrownBy(() -> edition.find(CaseQuery.ALL)).isInstanceOf(EditionUnavailableException.class);
        indexes.fill(whole);
        assertThat(indexes.isComplete(whole)).isTrue();
        assertThat(edition.find(CaseQuery.ALL).total()).isEqualTo(61);
    }

    @Test
    void isNotCompleteWithoutACase() {
        Published whole = ClusterCorpora.published(FirstCorpus.CORPUS);
        Published fewer = with(whole, () -> FirstCorpus.CORPUS.cases().stream().skip(1));
        assertThatThrownBy(() -> indexes.fill(fewer)).hasMessage("60 cases instead of 61");
        assertThat(indexes.isComplete(whole)).isFalse();
    }

    /** As another node did that filled it at the same time: what is written next makes an index of another form. */
    @Test
    void isNotCompleteWhereItWasDroppedMeanwhile() {
        Corpus corpus = FirstCorpus.read(List.of(Samples.markdown(Samples.cases(IntStream.rangeClosed(1, 300)
                .mapToObj(number -> Samples.study(number, "案例" + number))
                .toArray(String[]::new)))));
        Published whole = ClusterCorpora.published(corpus);
        Published dropped = with(
                whole,
                () -> corpus.cases().stream().peek(study -> {
                    if (study.slug().equals("250")) {
                        indexes.drop(IndexForm.name(whole.name()));
                    }
                }));
        assertThatThrownBy(() -> indexes.fill(dropped)).hasMessage("100 cases instead of 300");
        assertThat(indexes.isComplete(whole)).isFalse();
    }

    @Test
    void isReadToItsEndWhereItsWindowIsItsCases() {
        Published whole = ClusterCorpora.published(FirstCorpus.CORPUS);
        indexes.fill(whole);
        openSearch.tell(client -> client.indices()
                .putSettings(request -> request.index(IndexForm.name(whole.name()))
                        .settings(settings -> settings.index(window -> window.maxResultWindow(whole.size())))));
        ClusterEdition edition = new ClusterEdition(whole, openSearch);
        assertThat(edition.find(CaseQuery.ALL.withPage(4)).items()).hasSize(1);
        CasePage beyond = edition.find(CaseQuery.ALL.withPage(5));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(61);
    }

    @Test
    void takesWhatIsLong() {
        String han = "长".repeat(40_000);
        String latin = "x".repeat(40_000);
        Corpus corpus = FirstCorpus.read(List.of(
                Samples.markdown(Samples.systems(Samples.row(han, "甲", "2021", han, han, han, latin))
                        + Samples.cases(
                                Samples.study(1, han),
                                "### 3.2 %s\n#### 项目背景\n%s\n#### 平台和框架\n%s\n".formatted(latin, han, latin)))));
        Published longest = ClusterCorpora.published(corpus);
        indexes.fill(longest);
        ClusterEdition edition = new ClusterEdition(longest, openSearch);
        assertThat(edition.find(CaseQuery.ALL.withSort(Sort.TITLE)).total()).isEqualTo(3);
        assertThat(edition.find(CaseQuery.ALL.withText("长".repeat(40))).total()).isPositive();
        assertThat(edition.facets(CaseQuery.ALL)).isNotEmpty();
        assertThat(edition.suggest("长", 5)).isNotNull();
    }
}
