package io.casefolio.cluster;

import io.casefolio.meaning.Queries;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** The queries of {@link io.casefolio.meaning.Queries} in the language of OpenSearch, with the same words and weights. */
final class QueryDsl {

    /** OpenSearch takes 1,024 conditions at once; each spelling is one, in every field. */
    private static final int MOST_SPELLINGS = 9;

    private QueryDsl() {}

    static Query of(org.apache.lucene.search.Query query) {
        return of(query, 1);
    }

    private static Query of(org.apache.lucene.search.Query query, float boost) {
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery(), boost * boosted.getBoost());
        } else if (query instanceof BooleanQuery all) {
            return all.clauses().isEmpty() ? none() : bool(all, boost);
        } else if (query instanceof PhraseQuery phrase) {
            return phrase(phrase, boost);
        } else if (query instanceof TermQuery word) {
            Term term = word.getTerm();
            return Query.of(q -> q.term(
                    t -> t.field(field(term)).value(FieldValue.of(term.text())).boost(boost)));
        } else if (query instanceof FuzzyQuery fuzzy) {
            return fuzzy(fuzzy, boost);
        } else if (query instanceof DisjunctionMaxQuery any) {
            List<Query> parts = any.getDisjuncts().stream().map(QueryDsl::of).toList();
            return parts.isEmpty()
                    ? none()
                    : Query.of(q ->
                            q.disMax(best -> best.queries(parts).tieBreaker(0f).boost(boost)));
        } else if (query instanceof ConstantScoreQuery alike) {
            Query part = of(alike.getQuery());
            return Query.of(q -> q.constantScore(same -> same.filter(part).boost(boost)));
        } else if (query instanceof MatchAllDocsQuery) {
            return Query.of(q -> q.matchAll(all -> all.boost(boost)));
        } else if (query instanceof MatchNoDocsQuery) {
            return none();
        }
        throw new IllegalArgumentException(query.toString());
    }

    private static Query none() {
        return Query.of(q -> q.matchNone(none -> none));
    }

    private static Query bool(BooleanQuery all, float boost) {
        BoolQuery.Builder bool = new BoolQuery.Builder().boost(boost);
        for (BooleanClause clause : all.clauses()) {
            Query part = of(clause.getQuery());
            switch (clause.getOccur()) {
                case MUST -> bool.must(part);
                case MUST_NOT -> bool.mustNot(part);
                case SHOULD -> bool.should(part);
                case FILTER -> bool.filter(part);
            }
        }
        return bool.build().toQuery();
    }

    /** Its words, which stand in a row, are parted by spaces as those of the index are. */
    private static Query phrase(PhraseQuery phrase, float boost) {
        List<Term> terms = List.of(phrase.getTerms());
        String words = terms.stream().map(Term::text).collect(Collectors.joining(" "));
        return Query.of(q ->
                q.matchPhrase(p -> p.field(field(terms.get(0))).query(words).boost(boost)));
    }

    private static Query fuzzy(FuzzyQuery fuzzy, float boost) {
        Term term = fuzzy.getTerm();
        return Query.of(q -> q.fuzzy(f -> f.field(field(term))
                .value(FieldValue.of(term.text()))
                .fuzziness(Integer.toString(fuzzy.getMaxEdits()))
                .prefixLength(fuzzy.getPrefixLength())
                .maxExpansions(MOST_SPELLINGS)
                .boost(boost)));
    }

    private static String field(Term term) {
        return Queries.isText(term.field()) ? IndexForm.text(term.field()) : term.field();
    }

    /** Conditions that must all hold, and count for nothing. */
    static Query every(Stream<Query> conditions) {
        List<Query> all = conditions.toList();
        return Query.of(q -> all.isEmpty() ? q.matchAll(any -> any) : q.bool(bool -> bool.filter(all)));
    }
}
