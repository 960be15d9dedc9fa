package io.casefolio.compare;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Some cases beside each other: one row for each fact, one column for each case. */
public record Comparison(List<CaseStudy> cases, List<Row> rows) {

    /**
     * A fact of every case.
     *
     * @param values of each case, in the order of the cases; empty for one that states none
     */
    public record Row(Dimension dimension, List<List<String>> values) {

        /** Whether the cases do not all have the same values. */
        public boolean differs() {
            return values.stream().map(HashSet::new).distinct().count() > 1;
        }

        /** How many cases have a value. */
        public int having(String value) {
            return (int) values.stream().filter(some -> some.contains(value)).count();
        }
    }

    /**
     * A value that several of the cases have.
     *
     * @param cases those that have it
     */
    public record Shared(Dimension dimension, String value, List<CaseStudy> cases) {}

    public static Comparison of(List<CaseStudy> cases) {
        return new Comparison(
                cases,
                Dimension.FACTS.stream()
                        .map(dimension -> new Row(
                                dimension,
                                cases.stream()
                                        .map(study -> study.values(dimension))
                                        .toList()))
                        .toList());
    }

    /** What at least two of them share: what most share first, then in the order of the rows. */
    public List<Shared> shared() {
        return rows.stream()
                .flatMap(row -> row.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .filter(value -> row.having(value) > 1)
                        .map(value -> new Shared(row.dimension(), value, having(row, value))))
                .sorted(Comparator.comparing((Shared shared) -> shared.cases().size())
                        .reversed())
                .toList();
    }

    private List<CaseStudy> having(Row row, String value) {
        return IntStream.range(0, cases.size())
                .filter(i -> row.values().get(i).contains(value))
                .mapToObj(cases::get)
                .toList();
    }
}
