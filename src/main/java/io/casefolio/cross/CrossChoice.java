package io.casefolio.cross;

import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which two dimensions an address wants to see together, and how. */
public record CrossChoice(Dimension rows, Dimension columns, Shape shape, Share share) {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String SHAPE = "form";
    private static final String SHARE = "share";

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    /** Industries by year unless told otherwise. */
    public static final CrossChoice USUAL =
            new CrossChoice(Dimension.INDUSTRY, Dimension.YEAR, Shape.STACKED, Share.ROW);

    /**
     * Reads a request's parameters.
     *
     * @throws InvalidQueryException if there is no such dimension, form or share, or both dimensions are one
     */
    public static CrossChoice of(Parameters parameters) {
        Dimension rows = rows(parameters);
        List<Dimension> others =
                DIMENSIONS.stream().filter(dimension -> dimension != rows).toList();
        return of(parameters, rows, parameters.choice(COLUMNS, others, Dimension::key, usualBeside(rows)));
    }

    /**
     * Reads what two menus send: one dimension in both counts as no choice of columns.
     *
     * @throws InvalidQueryException if there is no such dimension, form or share
     */
    public static CrossChoice ofMenus(Parameters parameters) {
        Dimension rows = rows(parameters);
        Dimension columns = parameters.choice(COLUMNS, DIMENSIONS, Dimension::key, usualBeside(rows));
        return of(parameters, rows, columns == rows ? usualBeside(rows) : columns);
    }

    private static Dimension rows(Parameters parameters) {
        return parameters.choice(ROWS, DIMENSIONS, Dimension::key, USUAL.rows);
    }

    private static Dimension usualBeside(Dimension rows) {
        return rows == USUAL.columns ? USUAL.rows : USUAL.columns;
    }

    private static CrossChoice of(Parameters parameters, Dimension rows, Dimension columns) {
        return new CrossChoice(
                rows,
                columns,
                parameters.choice(SHAPE, List.of(Shape.values()), Shape::key, USUAL.shape),
                parameters.choice(SHARE, List.of(Share.values()), Share::key, USUAL.share));
    }

    public CrossChoice in(Shape other) {
        return new CrossChoice(rows, columns, other, share);
    }

    public CrossChoice with(Share other) {
        return new CrossChoice(rows, columns, shape, other);
    }

    /** The same numbers with rows and columns in each other's place. */
    public CrossChoice transposed() {
        return new CrossChoice(columns, rows, shape, share.transposed());
    }

    /** What an address says of it; nothing of the usual one. */
    public List<Parameter> parameters() {
        return equals(USUAL)
                ? List.of()
                : Stream.concat(
                                Stream.of(new Parameter(ROWS, rows.key()), new Parameter(COLUMNS, columns.key())),
                                manner().stream())
                        .toList();
    }

    /** What an address says of how it is shown, beside which dimensions. */
    public List<Parameter> manner() {
        List<Parameter> parameters = new ArrayList<>();
        if (shape != USUAL.shape) {
            parameters.add(new Parameter(SHAPE, shape.key()));
        }
        if (share != USUAL.share) {
            parameters.add(new Parameter(SHARE, share.key()));
        }
        return parameters;
    }

    /** The address at a path of a set of cases in it. */
    public String at(String path, CaseQuery query) {
        return query.at(Parameter.at(path, parameters()));
    }
}
