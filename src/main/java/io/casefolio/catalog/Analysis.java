package io.casefolio.catalog;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The analyzers. Chinese is indexed as single characters and pairs; a Chinese word is searched as its pairs in a row,
 * anything mixed as its single characters and Latin words in a row.
 */
public class Analysis implements LuceneAnalysisConfigurer {

    static final String CHINESE = "chinese";
    static final String CHINESE_PAIRS = "chinese_pairs";
    static final String CHINESE_SINGLES = "chinese_singles";
    static final String ENGLISH = "english";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(CHINESE)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", "true");
        context.analyzer(CHINESE_PAIRS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram");
        context.analyzer(CHINESE_SINGLES)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("porterStem");
    }
}
