package io.casefolio.catalog;

import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.catalog.CrossTable.Line;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One of the two dimensions of a cross-table: which values get a line, and which cases stand in each. */
final class CrossTableSide {

    /** A line and its cases. */
    record LineCases(Line line, FixedBitSet cases) {}

    private final Dimension dimension;
    private final List<LineCases> cases;

    /**
     * @param query a filter of the dimension leaves the values that it names
     * @param found the cases of the table
     * @param most values beyond it are counted together
     */
    CrossTableSide(CaseQuery query, Postings postings, FixedBitSet found, Labels labels, int most) {
        this.dimension = postings.dimension();
        List<LineCases> frequent = new ArrayList<>();
        FixedBitSet none = found.clone();
        postings.values().forEach((value, having) -> {
            if (query.admits(dimension, value)) {
                FixedBitSet both = having.clone();
                both.and(found);
                none.andNot(both);
                add(Kind.VALUE, labels.term(dimension, value), both, frequent);
            }
        });
        // Sorting is stable: equal counts stay in the order of the values.
        frequent.sort(
                Comparator.comparing((LineCases value) -> value.line().count()).reversed());
        List<LineCases> shown = new ArrayList<>(frequent.subList(0, Math.min(most, frequent.size())));
        FixedBitSet other = new FixedBitSet(found.length());
        frequent.subList(shown.size(), frequent.size()).forEach(value -> other.or(value.cases()));
        if (dimension == Dimension.YEAR) {
            shown.sort(Comparator.comparing(
                    year -> Objects.requireNonNull(year.line().term()).value()));
        }
        add(Kind.OTHER, null, other, shown);
        add(Kind.NONE, null, none, shown);
        this.cases = List.copyOf(shown);
    }

    private static void add(Kind kind, @Nullable Term term, FixedBitSet having, List<LineCases> to) {
        int count = having.cardinality();
        if (count > 0) {
            to.add(new LineCases(new Line(kind, term, count), having));
        }
    }

    Dimension dimension() {
        return dimension;
    }

    /** Values by falling count, years in order; then what has no room, and what has no value. */
    List<LineCases> cases() {
        return cases;
    }

    List<Line> lines() {
        return cases.stream().map(LineCases::line).toList();
    }
}
