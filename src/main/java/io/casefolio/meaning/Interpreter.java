package io.casefolio.meaning;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.meaning.Sought.All;
import io.casefolio.meaning.Sought.Any;
import io.casefolio.meaning.Sought.Not;
import io.casefolio.meaning.Sought.Otherwise;
import io.casefolio.meaning.Sought.Words;
import io.casefolio.model.Labels;
import io.casefolio.query.TextQuery;
import io.casefolio.query.TextQuery.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * Tells what texts mean in one edition. A text finds what has it as it stands, then what has synonyms, terms and years
 * instead. One that finds nothing is read once more: words that only ask do not count, Chinese that stands nowhere is
 * taken apart, and Latin words that stand nowhere are pinyin. Safe for many threads.
 */
public final class Interpreter {

    private static final long MOST_KEPT = 100_000;

    /** Asks the index of the edition. */
    public interface Finder {

        /** Whether each finds any case. */
        List<Boolean> finds(List<Query> queries);
    }

    private final Thesaurus thesaurus;
    private final Finder finder;

    private final KeptAnswers<TextQuery, Meaning> known = new KeptAnswers<>(Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((TextQuery text, Meaning meaning) -> text.size() + meaning.size()));

    public Interpreter(Labels labels, Finder finder) {
        this.thesaurus = new Thesaurus(labels);
        this.finder = finder;
    }

    /** What a text means, which has at least one clause. */
    public Meaning of(TextQuery text) {
        return known.get(text, this::read);
    }

    private Meaning read(TextQuery text) {
        All first = new Expansion(thesaurus, text, null, false).of(text);
        All typed = typed(text, first);
        Query query = typed.equals(first) ? Queries.of(typed) : Queries.before(typed, besides(typed, first));
        if (text.wanted().stream().allMatch(Clause::exact) || find(query)) {
            return Meaning.of(query, first);
        }
        Set<Clause> lost = lost(text);
        Expansion again = new Expansion(thesaurus, text, lost, false);
        List<Sought> options = new ArrayList<>(List.of(again.of(text)));
        again.syllables(text).ifPresent(options::add);
        return Stream.of(new Any(options), known(text, lost))
                .filter(sought -> sought.wanted().anyMatch(Words.class::isInstance))
                .map(sought -> Meaning.of(Queries.of(sought), sought))
                .filter(meaning -> find(meaning.query()))
                .findFirst()
                .orElse(Meaning.of(query, first));
    }

    /** The text as it stands, but for what it excludes. */
    private static All typed(TextQuery text, All first) {
        return new All(Stream.concat(
                        Sought.literally(text).parts().stream().filter(part -> !(part instanceof Not)),
                        first.parts().stream().filter(Not.class::isInstance))
                .toList());
    }

    /** What else is looked for. Where one clause is typed, it is left out, so that it is not looked for twice. */
    private static All besides(All typed, All first) {
        return typed.wanted().filter(Words.class::isInstance).count() > 1
                ? first
                : new All(first.parts().stream()
                        .map(part -> part instanceof Any any
                                ? new Any(any.options().stream()
                                        .filter(option -> !typed.parts().contains(option))
                                        .toList())
                                : part)
                        .toList());
    }

    /** Only what editors know of a question. */
    private Any known(TextQuery text, Set<Clause> lost) {
        if (text.wanted().stream().noneMatch(clause -> Phrases.asks(clause.text()) || Phrases.hasHan(clause.text()))) {
            return new Any(List.of());
        }
        All all = new Expansion(thesaurus, text, lost, true).of(text);
        if (text.wanted().size() == 1) {
            return new Any(List.of(all)); // says itself which parts of it count
        }
        String found = all.wanted()
                .filter(Words.class::isInstance)
                .map(words -> ((Words) words).clause())
                .filter(text.wanted()::contains)
                .filter(clause -> !lost.contains(clause))
                .map(Clause::text)
                .collect(Collectors.joining(" · "));
        String typed = text.wanted().stream().map(Clause::text).collect(Collectors.joining(" "));
        return new Any(List.of(new Otherwise(new Match(Match.How.PARTS, typed, found), all)));
    }

    private boolean find(Query query) {
        return finder.finds(List.of(query)).get(0);
    }

    /** The clauses that find nothing by themselves. */
    private Set<Clause> lost(TextQuery text) {
        List<Clause> clauses = text.wanted().stream()
                .filter(clause -> !clause.exact())
                .distinct()
                .toList();
        List<Boolean> found = finder.finds(clauses.stream()
                .map(clause ->
                        Queries.of(new Expansion(thesaurus, text, null, false).of(new TextQuery(List.of(clause)))))
                .toList());
        Set<Clause> lost = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!found.get(i)) {
                lost.add(clauses.get(i));
            }
        }
        return lost;
    }
}
