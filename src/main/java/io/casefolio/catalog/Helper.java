package io.casefolio.catalog;

import io.casefolio.catalog.SearchHelp.Alternative;
import io.casefolio.catalog.SearchHelp.Relaxation;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what a query without results may have meant. */
final class Helper {

    private static final int MOST_NEAREST = 5;
    private static final int MOST_CORRECTED = 10;

    /** Neither the name of a field nor an exclusion. */
    private static final Pattern WORD = Pattern.compile("(?<![-－\\p{L}\\p{N}])[\\p{L}\\p{N}]+(?![:：\\p{L}\\p{N}])");

    private final Catalogue catalogue;
    private final Snapshot snapshot;
    private final TextIndex index;
    private final Deadline deadline = Deadline.start();

    Helper(Catalogue catalogue, Snapshot snapshot, TextIndex index) {
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        this.index = index;
    }

    SearchHelp help(CaseQuery query) {
        List<Relaxation> relaxations = relaxations(query);
        return new SearchHelp(
                relaxations,
                relaxations.isEmpty() ? unfiltered(query) : null,
                deadline.isOver() ? null : correction(query),
                deadline.isOver() ? List.of() : nearest(query));
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
                .filter(relaxation -> relaxation.total() > 0)
                .sorted(Comparator.comparing(Relaxation::total).reversed())
                .toList();
    }

    /** How many cases there are without any filter, where there are any. */
    private @Nullable Alternative unfiltered(CaseQuery query) {
        CaseQuery free = query.withoutFilters();
        int total = catalogue.find(free).total();
        return free.equals(query) || total == 0 ? null : new Alternative(free, total);
    }

    private Relaxation relaxation(@Nullable Dimension dimension, CaseQuery query) {
        return new Relaxation(dimension, query, catalogue.find(query).total());
    }

    /** Each word that is not known is replaced by the nearest that is; only the first ones are looked up. */
    private @Nullable Alternative correction(CaseQuery query) {
        AtomicInteger words = new AtomicInteger();
        String corrected = WORD.matcher(query.text())
                .replaceAll(word -> Matcher.quoteReplacement(Optional.of(word.group())
                        .filter(typed -> words.incrementAndGet() <= MOST_CORRECTED)
                        .flatMap(typed -> snapshot.dictionary().nearest(Folding.fold(typed)))
                        .orElse(word.group())));
        if (corrected.equals(query.text())) {
            return null;
        }
        CaseQuery another = query.withText(corrected);
        int total = catalogue.find(another).total();
        return total == 0 ? null : new Alternative(another, total);
    }

    /** Only where the words themselves find nothing: else it is the filters that do not fit. */
    private List<CaseCard> nearest(CaseQuery query) {
        TextQuery text = TextQuery.parse(query.text());
        boolean found = catalogue.find(query.withoutFilters()).total() > 0;
        if (text.wanted().isEmpty() || found) {
            return List.of();
        }
        return index.searchNearest(text, MOST_NEAREST).keySet().stream()
                .map(snapshot::card)
                .filter(Objects::nonNull)
                .toList();
    }
}
