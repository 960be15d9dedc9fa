package io.casefolio.catalog;

import io.casefolio.catalog.TextQuery.Clause;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the full-text index. */
@Component
@Transactional(readOnly = true)
class TextIndex {

    /** Each word is looked for in every field, and a query may have hundreds of words. */
    private static final int MOST_CLAUSES = 50_000;

    private static final int MOST_NEAR_CLAUSES = 10;

    /**
     * Latin words of which other spellings are looked for: time grows with their length, and analysed together with
     * Chinese characters they would be a graph of exponentially many paths.
     */
    private static final Pattern MISSPELT =
            Pattern.compile("(?<![\\p{IsLatin}\\p{N}])\\p{IsLatin}[\\p{IsLatin}\\p{N}]{3,29}(?![\\p{IsLatin}\\p{N}])");

    private static final int MOST_MISSPELT = 4;

    private record Hit(String slug, float score) {}

    private final EntityManager entityManager;

    TextIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** How many cases it holds. */
    long size() {
        return Search.session(entityManager)
                .search(CaseEntity.class)
                .where(SearchPredicateFactory::matchAll)
                .fetchTotalHitCount();
    }

    /** The scores of all cases that match every clause, by slug, the best first. */
    Map<String, Float> search(TextQuery query) {
        return hits(
                factory -> {
                    BooleanPredicateClausesStep<?, ?> all =
                            factory.bool().must(factory.matchAll().boost(0));
                    for (Clause clause : query.clauses()) {
                        if (clause.excluded()) {
                            all.mustNot(clause(factory, clause));
                        } else {
                            all.must(clause(factory, clause));
                        }
                    }
                    return all;
                },
                Integer.MAX_VALUE);
    }

    /** The scores of the cases that have most of the first words or characters, by slug, the best first. */
    Map<String, Float> searchNearest(TextQuery query, int most) {
        return hits(
                factory -> {
                    BooleanPredicateClausesStep<?, ?> any = factory.bool();
                    List<Clause> wanted =
                            query.wanted().stream().limit(MOST_NEAR_CLAUSES).toList();
                    for (Clause clause : wanted) {
                        for (SearchField field : fields(clause)) {
                            any.should(factory.match()
                                    .field(field.key())
                                    .boost(field.weight())
                                    .matching(clause.text())
                                    .analyzer(field.isEnglish() ? Analysis.ENGLISH : Analysis.CHINESE_PAIRS));
                        }
                    }
                    wanted.stream()
                            .flatMap(clause -> MISSPELT.matcher(clause.text())
                                    .results()
                                    .limit(MOST_MISSPELT)
                                    .flatMap(word -> fields(clause).stream()
                                            .map(field -> factory.match()
                                                    .field(field.key())
                                                    .matching(word.group())
                                                    .fuzzy(2, 1))))
                            .forEach(any::should);
                    return any;
                },
                most);
    }

    private static PredicateFinalStep clause(SearchPredicateFactory factory, Clause clause) {
        BooleanPredicateClausesStep<?, ?> anyField = factory.bool();
        for (SearchField field : fields(clause)) {
            var phrase =
                    factory.phrase().field(field.key()).boost(field.weight()).matching(clause.text());
            if (!field.isEnglish()) {
                phrase.analyzer(clause.isHan() ? Analysis.CHINESE_PAIRS : Analysis.CHINESE_SINGLES);
            }
            anyField.should(phrase);
        }
        return anyField;
    }

    private static List<SearchField> fields(Clause clause) {
        SearchField asked = clause.field();
        return Arrays.stream(SearchField.values())
                .filter(field -> asked == null || field.isAskedBy(asked))
                .filter(field -> !field.isEnglish() || !clause.isHan())
                .toList();
    }

    private interface Predicate {
        PredicateFinalStep of(SearchPredicateFactory factory);
    }

    private Map<String, Float> hits(Predicate predicate, int most) {
        List<Hit> hits = Search.session(entityManager)
                .search(CaseEntity.class)
                .select(f -> f.composite()
                        .from(f.field(CaseIndexBinder.SLUG, String.class), f.score())
                        .as((slug, score) -> new Hit(Objects.requireNonNull(slug), score)))
                .where(predicate::of)
                .fetchHits(most);
        Map<String, Float> scores = new LinkedHashMap<>();
        hits.forEach(hit -> scores.put(hit.slug(), hit.score()));
        return scores;
    }
}
