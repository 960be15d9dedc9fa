package io.casefolio.cross;

import io.casefolio.catalog.CrossTable;
import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.catalog.CrossTable.Line;
import io.casefolio.catalog.Edition;
import io.casefolio.chart.Canvas.Drawn;
import io.casefolio.chart.Charts;
import io.casefolio.chart.Look;
import io.casefolio.cross.CrossChart.Cell;
import io.casefolio.cross.CrossChart.Head;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** What two dimensions of the filtered catalogue say together, and its pictures. */
@Service
public class CrossCharts {

    /** Encoded characters of a query that hundreds of cells can repeat; with a longer one, cells are no links. */
    private static final int LONGEST_LINKED = 300;

    private final MessageSource messages;
    private final Charts charts;
    private final String contextPath;

    /**
     * Charts in the words of some messages.
     *
     * @param contextPath what stands before the paths of the lists that cells lead to
     */
    public CrossCharts(
            MessageSource messages, Charts charts, @Value("${server.servlet.context-path:}") String contextPath) {
        this.messages = messages;
        this.charts = charts;
        this.contextPath = contextPath;
    }

    /** The cross-table of the cases that a query finds; each cell leads to the list of its cases. */
    public CrossChart chart(Edition edition, CaseQuery query, CrossChoice choice, Locale language) {
        CrossTable table =
                edition.crossTable(query, choice.rows(), choice.columns()).withEveryYear(query);
        CrossTexts texts = new CrossTexts(messages, choice, language);
        boolean linked = query.toQueryString().length() <= LONGEST_LINKED;
        List<Head> columns = table.columns().stream()
                .map(line -> head(line, linked ? only(query, choice.columns(), line) : null, texts, language))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (CrossTable.Row row : table.rows()) {
            CaseQuery ofRow = linked ? only(query, choice.rows(), row.head()) : null;
            int sum = row.counts().stream().mapToInt(Integer::intValue).sum();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.counts().size(); i++) {
                Line column = table.columns().get(i);
                int count = row.counts().get(i);
                CaseQuery list = ofRow == null || count == 0 ? null : only(ofRow, choice.columns(), column);
                int of = switch (choice.share()) {
                    case ROW -> row.head().count();
                    case COLUMN -> column.count();
                    case ALL -> table.total();
                };
                double bar = choice.shape() != Shape.FULL ? count : sum == 0 ? 0 : (double) count / sum;
                cells.add(new Cell(count, of, bar, at(list)));
            }
            rows.add(new Row(head(row.head(), ofRow, texts, language), cells));
        }
        return texts.chart(columns, rows, table.total(), charts.caption(edition, query, table.total(), language));
    }

    /** What the cross-table of a choice is called. */
    public String title(CrossChoice choice, Locale language) {
        return new CrossTexts(messages, choice, language).title();
    }

    /** The picture as a document of its own, or part of a page. */
    public Drawn draw(CrossChart chart, Look look) {
        return chart.choice().shape() == Shape.MULTIPLES ? Multiples.of(chart, look) : StackedBars.of(chart, look);
    }

    private Head head(Line line, @Nullable CaseQuery list, CrossTexts texts, Locale language) {
        Term term = line.term();
        return new Head(
                line.kind(),
                term == null ? null : term.value(),
                term == null ? texts.of(line.kind()) : term.label(language),
                line.count(),
                line.count() == 0 ? null : at(list));
    }

    private @Nullable String at(@Nullable CaseQuery list) {
        return list == null ? null : list.at(contextPath + "/cases");
    }

    private static @Nullable CaseQuery only(CaseQuery query, Dimension dimension, Line line) {
        Term term = line.term();
        return line.kind() == Kind.VALUE && term != null ? query.withOnly(dimension, term.value()) : null;
    }
}
