package io.casefolio.catalog;

import io.casefolio.cluster.ClusterCorpora;
import io.casefolio.model.Corpus;
import io.casefolio.testing.FirstCorpus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** What is expected of an edition in memory, asked of one on OpenSearch. */
@Tag("cluster")
class ClusterContractTests {

    private static Edition first() {
        return ClusterCorpora.of(FirstCorpus.CORPUS);
    }

    @Nested
    class Lists extends EditionTests {
        @Override
        Edition of(Corpus corpus) {
            return ClusterCorpora.of(corpus);
        }
    }

    @Nested
    class Searches extends SearchTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class RandomSearches extends RandomSearchTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    class Relevance extends RelevanceTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    class Counting extends CountsTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    class Quotes extends PassagesTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    class Help extends SearchHelpTests {
        @Override
        Edition edition() {
            return first();
        }
    }

    @Nested
    class Related extends RelatedCasesTests {
        @Override
        Edition edition() {
            return first();
        }

        /** No test here: OpenSearch looks for the beginning of a text alone, so that other texts may be alike. */
        @Override
        void agreesWithTheTableOfTheDocument() {}
    }
}
