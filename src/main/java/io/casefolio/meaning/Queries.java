package io.casefolio.meaning;

import io.casefolio.meaning.Sought.All;
import io.casefolio.meaning.Sought.Any;
import io.casefolio.meaning.Sought.Not;
import io.casefolio.meaning.Sought.Otherwise;
import io.casefolio.meaning.Sought.Read;
import io.casefolio.meaning.Sought.Value;
import io.casefolio.meaning.Sought.Words;
import io.casefolio.model.Dimension;
import io.casefolio.query.SearchField;
import io.casefolio.query.TextQuery;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.text.Analysis;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Texts as Lucene asks for them, which other indexes of the same words are asked, too. */
public final class Queries {

    /** The field that has how names are read, in pinyin. */
    public static final String READINGS = "readings";

    /** Nearest matches are looked for by every pair of characters in every field. */
    private static final int MOST_CLAUSES = 20_000;

    private static final int MOST_NEAR_CLAUSES = 10;

    /** Latin words of which other spellings are looked for; time grows with their length. */
    private static final Pattern MISSPELT =
            Pattern.compile("(?<![\\p{IsLatin}\\p{N}])\\p{IsLatin}[\\p{IsLatin}\\p{N}]{3,29}(?![\\p{IsLatin}\\p{N}])");

    private static final int MOST_MISSPELT = 4;

    /** Less than the least score of what is typed by more than the greatest of anything else; floats keep all digits. */
    private static final float BEHIND = 1e-12f;

    /** Less than any words score, which OpenSearch multiplies by a constant. */
    private static final float WEIGHT_OF_A_VALUE = 0.001f;

    private static final float WEIGHT_OF_OTHER_WORDS = 0.5f;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private Queries() {}

    /** What is found by either, and what is typed before everything else, scored as if nothing else were looked for. */
    static Query before(Sought typed, Sought others) {
        return new DisjunctionMaxQuery(List.of(of(typed), new BoostQuery(of(others), BEHIND)), 0);
    }

    static Query of(Sought sought) {
        if (sought instanceof Words words) {
            return phrase(words.clause());
        } else if (sought instanceof Value value) {
            Query having = new TermQuery(new Term(values(value.dimension()), value.value()));
            return new BoostQuery(new ConstantScoreQuery(having), WEIGHT_OF_A_VALUE);
        } else if (sought instanceof Read read) {
            return new ConstantScoreQuery(new TermQuery(new Term(READINGS, read.pinyin())));
        } else if (sought instanceof Otherwise otherwise) {
            return new BoostQuery(
                    of(otherwise.sought()), otherwise.sought() instanceof Value ? 1 : WEIGHT_OF_OTHER_WORDS);
        } else if (sought instanceof Any any) {
            return new DisjunctionMaxQuery(
                    any.options().stream().map(Queries::of).toList(), 0);
        }
        return all(sought instanceof All all ? all.parts() : List.of(sought));
    }

    private static Query all(List<Sought> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (parts.stream().allMatch(Not.class::isInstance)) {
            all.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST); // to take something from
        }
        for (Sought part : parts) {
            if (part instanceof Not not) {
                all.add(of(not.part()), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query phrase(Clause clause) {
        BooleanQuery.Builder anyField = new BooleanQuery.Builder();
        fields(clause).forEach(field -> {
            Analyzer analyzer =
                    field.isEnglish() ? Analysis.ENGLISH : clause.isHan() ? Analysis.PAIRS : Analysis.SINGLES;
            add(field, new QueryBuilder(analyzer).createPhraseQuery(field.name(), clause.text()), anyField);
        });
        return anyField.build();
    }

    /** What has any of the first pairs of characters or words, or a word spelt nearly like one of them. */
    public static Query nearest(TextQuery text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Clause> wanted = text.wanted().stream().limit(MOST_NEAR_CLAUSES).toList();
        for (Clause clause : wanted) {
            fields(clause)
                    .forEach(field -> words(field, clause)
                            .forEach(word -> any.add(new BoostQuery(word, weight(field)), Occur.SHOULD)));
        }
        wanted.stream()
                .flatMap(clause -> MISSPELT.matcher(clause.text())
                        .results()
                        .map(MatchResult::group)
                        .flatMap(word -> fields(clause).map(field -> misspelt(field, word))))
                .limit(MOST_MISSPELT * (long) SearchField.values().length)
                .forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** One by one: Lucene passes over cases that can come to nothing only where all stand beside each other. */
    private static Stream<Query> words(SearchField field, Clause clause) {
        QueryBuilder words = new QueryBuilder(field.isEnglish() ? Analysis.ENGLISH : Analysis.PAIRS);
        Query all = words.createBooleanQuery(field.name(), clause.text());
        return all instanceof BooleanQuery several
                ? several.clauses().stream().map(BooleanClause::getQuery)
                : Stream.ofNullable(all);
    }

    private static Query misspelt(SearchField field, String word) {
        String indexed = field.isEnglish()
                ? Analysis.words(Analysis.ENGLISH, word).get(0).text()
                : word;
        return new FuzzyQuery(new Term(field.name(), indexed), 2, 1);
    }

    private static void add(SearchField field, @Nullable Query query, BooleanQuery.Builder to) {
        Query words = query == null ? new MatchNoDocsQuery("no word") : query;
        to.add(new BoostQuery(words, weight(field)), Occur.SHOULD);
    }

    private static Stream<SearchField> fields(Clause clause) {
        SearchField asked = clause.field();
        return Stream.of(SearchField.values())
                .filter(field -> asked == null || field.isAskedBy(asked))
                .filter(field -> !field.isEnglish() || !clause.isHan());
    }

    /** The field that has the values of a dimension, whole. */
    public static String values(Dimension dimension) {
        return "values." + dimension.key();
    }

    /** Whether a field of the index is text, which has another name in other indexes. */
    public static boolean isText(String field) {
        return Stream.of(SearchField.values())
                .anyMatch(searched -> searched.name().equals(field));
    }

    /** How much a match in a field counts. */
    private static float weight(SearchField field) {
        return switch (field) {
            case TITLE, TITLE_EN -> 8;
            case SYSTEM -> 5;
            case TECHNOLOGY, PLATFORM -> 4;
            case TERMS, LABELS_EN -> 3;
            case SUMMARY -> 2;
            case GOALS -> 1.5f;
            default -> 1;
        };
    }
}
