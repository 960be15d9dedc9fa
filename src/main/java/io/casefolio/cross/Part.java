package io.casefolio.cross;

import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.chart.Palette;
import io.casefolio.chart.Palette.Fill;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column in a picture, or several that it does not tell apart.
 *
 * @param columns their places in a row
 * @param fill null for the cases without a value, which are drawn hollow
 */
record Part(String label, List<Integer> columns, @Nullable Fill fill) {

    /** The first columns with a colour of their own, of years the last; the rest together; what has no value. */
    static List<Part> of(CrossChart chart, Palette colours) {
        boolean years = chart.choice().columns() == Dimension.YEAR;
        List<Integer> own = CrossChart.apart(chart.choice(), chart.columns());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            parts.add(new Part(
                    chart.columns().get(own.get(i)).label(),
                    List.of(own.get(i)),
                    years ? colours.year(i, own.size()) : colours.parts().get(i)));
        }
        List<Integer> rest = new ArrayList<>(CrossChart.places(chart.columns(), Kind.VALUE));
        rest.removeAll(own);
        boolean earlier = years && !rest.isEmpty();
        rest.addAll(CrossChart.places(chart.columns(), Kind.OTHER));
        if (!rest.isEmpty()) {
            parts.add(
                    earlier ? 0 : parts.size(),
                    new Part(
                            rest.size() == 1 ? chart.columns().get(rest.get(0)).label() : chart.rest(),
                            rest,
                            colours.rest()));
        }
        CrossChart.places(chart.columns(), Kind.NONE)
                .forEach(place -> parts.add(new Part(chart.columns().get(place).label(), List.of(place), null)));
        return parts;
    }

    /** Cases of a row; one that has several of the values counts in each. */
    int count(Row row) {
        return columns.stream()
                .mapToInt(place -> row.cells().get(place).count())
                .sum();
    }

    /** The list of the cases of a row; null where no address says just that. */
    @Nullable
    String href(Row row) {
        return columns.size() == 1 ? row.cells().get(columns.get(0)).href() : null;
    }
}
