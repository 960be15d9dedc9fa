package io.casefolio.web;

import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.chart.Canvas.Drawn;
import io.casefolio.chart.Shade;
import io.casefolio.cross.CrossChart;
import io.casefolio.cross.CrossChart.Cell;
import io.casefolio.cross.CrossChart.Head;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.cross.CrossChoice;
import io.casefolio.cross.Shape;
import io.casefolio.cross.Share;
import io.casefolio.model.Dimension;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two dimensions as a picture and as a table of links.
 *
 * @param pictures the same for large screens and for small ones
 * @param dimensions to choose rows and columns from
 * @param parameters what a form that chooses them must carry on
 * @param shapes what it can be drawn as, labelled by their keys
 * @param shares what its shares can be of, labelled by their keys
 * @param share the key of the chosen one
 * @param transposed the same with rows and columns in each other's place
 * @param multivalued whether cells can add up to more than the margins
 */
public record CrossTableView(
        CrossChart chart,
        List<String> pictures,
        String rowKey,
        String columnKey,
        List<String> dimensions,
        List<CaseQuery.Parameter> parameters,
        List<Link> shapes,
        List<Link> shares,
        String share,
        String transposed,
        List<HeadView> columns,
        List<LineView> rows,
        CellView total,
        boolean multivalued,
        TravelView travel) {

    private static final String PLACE = "#cross";

    public record HeadView(String label, CellView total) {}

    /**
     * How many cases have both values.
     *
     * @param href null where no filter says just this, nothing is there, or the query is too long to repeat
     */
    public record CellView(
            int count, String share, int shade, @Nullable String href) {}

    public record LineView(HeadView head, List<CellView> cells) {}

    static CrossTableView of(CrossChart chart, CaseQuery query, List<Drawn> pictures, String origin) {
        CrossChoice choice = chart.choice();
        List<CaseQuery.Parameter> parameters = new ArrayList<>(query.parameters());
        parameters.addAll(choice.manner());
        return new CrossTableView(
                chart,
                pictures.stream().map(Drawn::svg).toList(),
                choice.rows().key(),
                choice.columns().key(),
                Stream.of(Dimension.values()).map(Dimension::key).toList(),
                List.copyOf(parameters),
                Stream.of(Shape.values())
                        .map(shape -> new Link(shape.key(), at(choice.in(shape), query), shape == choice.shape()))
                        .toList(),
                Stream.of(Share.values())
                        .map(share -> new Link(share.key(), at(choice.with(share), query), share == choice.share()))
                        .toList(),
                choice.share().key(),
                at(choice.transposed(), query),
                chart.columns().stream()
                        .map(column -> head(column, chart.total()))
                        .toList(),
                rows(chart),
                cell(chart.total(), chart.total(), 0, query.at(ListView.PATH)),
                choice.rows().isMultiValued() || choice.columns().isMultiValued(),
                TravelView.of(
                        "cross",
                        chart.title(),
                        "cases-by-" + choice.rows().key() + "-and-"
                                + choice.columns().key(),
                        TravelView.in(chart.language(), path -> choice.at(path, query)),
                        false,
                        choice.at("/cite/charts/cross", query.withPage(1)),
                        origin,
                        pictures.get(0).height()));
    }

    private static String at(CrossChoice choice, CaseQuery query) {
        return choice.at(ChartsController.PATH, query) + PLACE;
    }

    /** Only cells that stand for one value in each dimension are shaded. */
    private static List<LineView> rows(CrossChart chart) {
        int largest = 1;
        for (Row row : chart.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (isShaded(chart, row, i)) {
                    largest = Math.max(largest, row.cells().get(i).count());
                }
            }
        }
        List<LineView> lines = new ArrayList<>();
        for (Row row : chart.rows()) {
            List<CellView> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                cells.add(cell(cell.count(), cell.of(), isShaded(chart, row, i) ? largest : 0, cell.href()));
            }
            lines.add(new LineView(head(row.head(), chart.total()), cells));
        }
        return lines;
    }

    private static boolean isShaded(CrossChart chart, Row row, int column) {
        return row.head().kind() == Kind.VALUE && chart.columns().get(column).kind() == Kind.VALUE;
    }

    private static HeadView head(Head head, int total) {
        return new HeadView(head.label(), cell(head.cases(), total, 0, head.href()));
    }

    private static CellView cell(int count, int whole, int largest, @Nullable String href) {
        return new CellView(
                count,
                ChartView.percent(whole == 0 ? 0 : (double) count / whole),
                largest == 0 ? 0 : Shade.of(count, largest),
                href);
    }
}
