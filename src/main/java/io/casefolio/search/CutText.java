package io.casefolio.search;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.query.SearchField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexableField;

/** What is searched of a case, folded and cut into words here, for an index that knows nothing of Chinese. */
public final class CutText {

    /** Stands between words of one position, a space between positions; no word has either in it. */
    public static final char TOGETHER = '|';

    private CutText() {}

    /** The values of each field that the case has. */
    public static Map<SearchField, List<String>> of(CaseStudy study, Labels labels) {
        Map<SearchField, List<String>> cut = new EnumMap<>(SearchField.class);
        for (IndexableField field : CaseDocument.of(0, study, labels)) {
            if (CaseDocument.isText(field)) {
                cut.computeIfAbsent(SearchField.valueOf(field.name()), name -> new ArrayList<>())
                        .add(cut(field));
            }
        }
        return cut;
    }

    private static String cut(IndexableField field) {
        StringBuilder words = new StringBuilder();
        try (TokenStream tokens = CaseDocument.WORDS.tokenStream(field.name(), field.stringValue())) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.append(step.getPositionIncrement() == 0 ? TOGETHER : ' ').append(word);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is read
        }
        return words.toString();
    }
}
