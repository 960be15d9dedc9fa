package io.casefolio.catalog;

import io.casefolio.meaning.Match;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.TextQuery;
import io.casefolio.search.Passage;
import io.casefolio.search.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published state of the catalogue. It never changes, so that a request that takes one and asks only it gets a list,
 * counts, charts and links that agree. Safe for many threads. One that is not in memory throws
 * {@link EditionUnavailableException} from every question whose answer is elsewhere, while that does not answer.
 */
public interface Edition {

    /** Greater than that of every edition before it; 0 for the empty one before the first. */
    long number();

    /** No other edition has it, also none of another database. */
    String name();

    /** When it was published; null for the empty one before the first. */
    @Nullable
    Instant published();

    /** How many cases there are. */
    int size();

    /** The documents that its cases stand in, in the order of the cases. */
    List<String> documents();

    Labels labels();

    /** A case as lists show it; empty where no case has the slug. */
    Optional<CaseCard> card(String slug);

    /** The whole case, where the edition holds its text. */
    default Optional<CaseStudy> whole(String slug) {
        return Optional.empty();
    }

    /** Whether it is worth to ask for the text of a case with this slug. */
    default boolean mayHave(String slug) {
        return card(slug).isPresent();
    }

    /** The first cases, as lists have them, whose text or row stands on some lines, or whose category's cell does. */
    List<CaseCard> standingOn(SourceRef lines, int most);

    /** A page of the cases that a query finds. */
    CasePage find(CaseQuery query);

    /** Every case that a query finds, in its order, whatever its page. */
    Stream<CaseCard> every(CaseQuery query);

    /**
     * The cases with text in all six sections, those that name most technologies and platforms first, equal ones in
     * the order of a list, {@code most} of them.
     */
    List<CaseCard> richest(int most);

    /**
     * The counts of every dimension, in their order. Those of one ignore its own filter and respect all others and the
     * text.
     */
    List<Counts> facets(CaseQuery query);

    /** The counts of one dimension, the same as among the {@link #facets}. */
    Counts counts(CaseQuery query, Dimension dimension);

    /** The counts of one dimension among the cases that a query finds, which pass its filter of that dimension, too. */
    Counts countsWithin(CaseQuery query, Dimension dimension);

    /** How often the values of two dimensions occur together among the cases that a query finds. */
    CrossTable crossTable(CaseQuery query, Dimension rows, Dimension columns);

    /**
     * The best passages of cases for a query's text, by slug; none where it matches only what every list shows, and what
     * cannot be had in good time is left out.
     */
    Map<String, List<Passage>> passages(CaseQuery query, List<CaseCard> cases);

    /** How cases match a query's text where they do not have what is typed, by slug; nothing where they all have it. */
    Map<String, List<Match>> matches(CaseQuery query, List<CaseCard> cases);

    /** The cases that have most of a text's words or characters, the best first, {@code most} of them. */
    List<CaseCard> nearest(TextQuery text, int most);

    /** What to offer instead of a query without results. */
    SearchHelp help(CaseQuery query);

    /**
     * Cases, terms and places that have what is typed in their names, in either language, mean the same or are read so,
     * and say why; the best first, at most {@code most} of each group. Terms and places alone where nothing is typed.
     */
    List<Suggestion> suggest(String typed, int most);
}
