package io.casefolio.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How folded text becomes words. Chinese is indexed as single characters and pairs; a Chinese word is searched as its
 * pairs in a row, anything mixed as its single characters and Latin words in a row.
 */
public final class Analysis {

    public static final Analyzer PAIRS = analyzer(words -> new CJKBigramFilter(chinese(words)));
    public static final Analyzer SINGLES = analyzer(Analysis::chinese);
    public static final Analyzer ENGLISH =
            analyzer(words -> new KStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));

    private static final int CJK =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    public static final Analyzer PAIRS_AND_SINGLES = analyzer(words -> new CJKBigramFilter(chinese(words), CJK, true));

    /** A word, and where it stands. */
    public record Word(String text, int from, int to) {}

    private interface Filters {
        TokenStream around(TokenStream words);
    }

    private Analysis() {}

    private static TokenStream chinese(TokenStream words) {
        return new LowerCaseFilter(new CJKWidthFilter(words));
    }

    private static Analyzer analyzer(Filters filters) {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.around(words));
            }

            /** No phrase reaches from one value of a field into the next. */
            @Override
            public int getPositionIncrementGap(String field) {
                return 100;
            }
        };
    }

    /** The words that an analyser makes of a text, in order. */
    public static List<Word> words(Analyzer analyzer, String text) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            List<Word> words = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is read
        }
    }
}
