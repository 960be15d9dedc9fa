package io.casefolio.catalog;

import io.casefolio.catalog.SearchHelp.Alternative;
import io.casefolio.catalog.SearchHelp.Relaxation;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.TextQuery;
import io.casefolio.search.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what a query without results may have meant; for one query. */
public final class NoResults {

    private static final int MOST_NEAREST = 5;

    private final Edition edition;
    private final Dictionary dictionary;
    private final Deadline deadline = Deadline.start();

    public NoResults(Edition edition, Dictionary dictionary) {
        this.edition = edition;
        this.dictionary = dictionary;
    }

    public SearchHelp help(CaseQuery query) {
        List<Relaxation> relaxations = relaxations(query);
        boolean relaxed = relaxations.stream().anyMatch(relaxation -> relaxation.total() > 0);
        return new SearchHelp(
                relaxations,
                relaxed ? null : unfiltered(query),
                deadline.isOver() ? null : correction(query),
                deadline.isOver() ? List.of() : nearest(query, relaxations));
    }

    private List<Relaxation> relaxations(CaseQuery query) {
        List<Relaxation> relaxations = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (query.restricts(dimension)) {
                relaxations.add(relaxation(dimension, query.without(dimension)));
            }
        }
        if (!query.text().isEmpty() && !relaxations.isEmpty()) {
            relaxations.add(relaxation(null, query.withText("")));
        }
        return relaxations.stream()
                .sorted(Comparator.comparing(Relaxation::total).reversed())
                .toList();
    }

    /** How many cases there are without any filter, where there are any. */
    private @Nullable Alternative unfiltered(CaseQuery query) {
        CaseQuery free = query.withoutFilters();
        int total = edition.find(free).total();
        return free.equals(query) || total == 0 ? null : new Alternative(free, total);
    }

    private Relaxation relaxation(@Nullable Dimension dimension, CaseQuery query) {
        return new Relaxation(dimension, query, edition.find(query).total());
    }

    /** Another spelling, where that finds something. */
    private @Nullable Alternative correction(CaseQuery query) {
        String corrected = dictionary.correct(query.text());
        if (corrected.equals(query.text()) || !CaseQuery.takes(corrected)) {
            return null;
        }
        CaseQuery another = query.withText(corrected);
        int total = edition.find(another).total();
        return total == 0 ? null : new Alternative(another, total);
    }

    /** By words, where they find nothing by themselves: else it is the filters that do not fit. */
    private List<CaseCard> nearest(CaseQuery query, List<Relaxation> relaxations) {
        TextQuery text = query.textQuery();
        CaseQuery free = query.withoutFilters();
        if (!text.wanted().isEmpty() && edition.find(free).total() == 0) {
            return edition.nearest(text, MOST_NEAREST);
        }
        return relaxations.stream()
                .filter(relaxation -> relaxation.dimension() != null && relaxation.total() > 0)
                .flatMap(relaxation -> edition.find(relaxation.query().withSize(MOST_NEAREST)).items().stream())
                .distinct()
                .limit(MOST_NEAREST)
                .toList();
    }
}
