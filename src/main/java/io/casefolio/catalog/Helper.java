package io.casefolio.catalog;

import io.casefolio.catalog.SearchHelp.Correction;
import io.casefolio.catalog.SearchHelp.Relaxation;
import io.casefolio.catalog.TextQuery.Clause;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what a query without results may have meant. */
final class Helper {

    private static final int MOST_NEAREST = 5;

    private final Catalogue catalogue;
    private final Snapshot snapshot;
    private final TextIndex index;

    Helper(Catalogue catalogue, Snapshot snapshot, TextIndex index) {
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        this.index = index;
    }

    SearchHelp help(CaseQuery query) {
        return new SearchHelp(relaxations(query), correction(query), nearest(query));
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

    private Relaxation relaxation(@Nullable Dimension dimension, CaseQuery query) {
        return new Relaxation(dimension, query, catalogue.find(query).total());
    }

    /** Each word that is not known is replaced by the nearest that is. */
    private @Nullable Correction correction(CaseQuery query) {
        String corrected = query.text();
        for (Clause clause : TextQuery.parse(query.text()).wanted()) {
            String nearest = snapshot.dictionary().nearest(clause.text()).orElse(clause.text());
            corrected = corrected.replaceAll("(?iu)" + Pattern.quote(clause.text()), Matcher.quoteReplacement(nearest));
        }
        if (corrected.equals(query.text())) {
            return null;
        }
        CaseQuery another = query.withText(corrected);
        int total = catalogue.find(another).total();
        return total == 0 ? null : new Correction(another, total);
    }

    private List<CaseCard> nearest(CaseQuery query) {
        TextQuery text = TextQuery.parse(query.text());
        if (text.wanted().isEmpty()) {
            return List.of();
        }
        return index.searchNearest(text, MOST_NEAREST).keySet().stream()
                .map(snapshot::card)
                .filter(Objects::nonNull)
                .toList();
    }
}
