package io.casefolio.catalog;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Finds words in folded text as the index does, so that what is marked is what matched. */
@Component
class Words {

    /** Where something stands in a text. */
    record Span(int from, int to) {}

    private record Word(String text, Span place) {}

    private final EntityManagerFactory entityManagerFactory;

    Words(EntityManagerFactory entityManagerFactory) {
        this.entityManagerFactory = entityManagerFactory;
    }

    /** Wherever the words of a clause stand in a row; Chinese characters alone also match inside of words. */
    List<Span> find(TextQuery.Clause clause, String text, boolean english) {
        if (!clause.isHan()) {
            return findWords(split(clause.text(), english), text, english);
        }
        List<Span> found = new ArrayList<>();
        String run = clause.text();
        for (int at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
            found.add(new Span(at, at + run.length()));
        }
        return found;
    }

    private List<Span> findWords(List<Word> wanted, String text, boolean english) {
        boolean impossible =
                wanted.isEmpty() || (!english && !text.contains(wanted.get(0).text()));
        if (impossible) {
            return List.of();
        }
        List<Word> words = split(text, english);
        return IntStream.rangeClosed(0, words.size() - wanted.size())
                .filter(at -> IntStream.range(0, wanted.size())
                        .allMatch(i ->
                                words.get(at + i).text().equals(wanted.get(i).text())))
                .mapToObj(at -> new Span(
                        words.get(at).place().from(),
                        words.get(at + wanted.size() - 1).place().to()))
                .toList();
    }

    private List<Word> split(String text, boolean english) {
        try (TokenStream tokens = analyzer(english).tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            List<Word> words = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(word.toString(), new Span(place.startOffset(), place.endOffset())));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer analyzer(boolean english) {
        return Search.mapping(entityManagerFactory)
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(english ? Analysis.ENGLISH : Analysis.CHINESE_SINGLES)
                .orElseThrow();
    }
}
