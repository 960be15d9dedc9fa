package io.casefolio.cross;

import com.ibm.icu.text.ListFormatter;
import io.casefolio.catalog.CrossTable.Kind;
import io.casefolio.chart.Palette;
import io.casefolio.chart.Words;
import io.casefolio.cross.CrossChart.Head;
import io.casefolio.cross.CrossChart.Row;
import io.casefolio.model.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words around a cross-table, in a reader's language. */
final class CrossTexts {

    private static final int MENTIONED = 3;

    private final MessageSource messages;
    private final CrossChoice choice;
    private final Locale locale;

    private record Mention(String row, String column, int count) {}

    CrossTexts(MessageSource messages, CrossChoice choice, Locale locale) {
        this.messages = messages;
        this.choice = choice;
        this.locale = locale;
    }

    /** What a line that stands for no single value is called. */
    String of(Kind kind) {
        return text("cross." + kind.name().toLowerCase(Locale.ROOT));
    }

    CrossChart chart(List<Head> columns, List<Row> rows, int total, String caption) {
        int largest = CrossChart.multiples(choice, rows).stream()
                .flatMapToInt(row -> CrossChart.apart(choice, columns).stream()
                        .mapToInt(column -> row.cells().get(column).count()))
                .max()
                .orElse(0);
        String several = choice.columns().isMultiValued() ? ".several" : "";
        return new CrossChart(
                choice,
                locale,
                columns,
                rows,
                total,
                of(Kind.OTHER),
                title(),
                text("cross.measure." + choice.shape().key() + several, largest, word(choice.columns())),
                summary(columns, rows, total),
                note(values(columns.stream()), values(rows.stream().map(Row::head)), rows.size()),
                caption);
    }

    String title() {
        return text(
                choice.shape() == Shape.MULTIPLES ? "cross.title.multiples" : "cross.title",
                word(choice.rows()),
                word(choice.columns()));
    }

    private static int values(Stream<Head> lines) {
        return (int) lines.filter(line -> line.kind() == Kind.VALUE).count();
    }

    private String summary(List<Head> columns, List<Row> rows, int total) {
        List<String> most = rows.stream()
                .filter(row -> row.head().kind() == Kind.VALUE)
                .flatMap(row -> mentions(row, columns))
                .sorted(Comparator.comparing(Mention::count).reversed())
                .limit(MENTIONED)
                .map(mention -> text("cross.mention", mention.row(), mention.column(), mention.count()))
                .toList();
        return most.isEmpty()
                ? text(total == 0 ? "chart.nothing" : "chart.nothing.named")
                : text("cross.summary", total, ListFormatter.getInstance(locale).format(most));
    }

    private static Stream<Mention> mentions(Row row, List<Head> columns) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int count = row.cells().get(i).count();
            if (columns.get(i).kind() == Kind.VALUE && count > 0) {
                mentions.add(new Mention(
                        Words.bounded(row.head().label()),
                        Words.bounded(columns.get(i).label()),
                        count));
            }
        }
        return mentions.stream();
    }

    /** What the picture leaves out. */
    private @Nullable String note(int columns, int values, int rows) {
        List<String> sentences = new ArrayList<>();
        boolean multiples = choice.shape() == Shape.MULTIPLES;
        boolean years = choice.columns() == Dimension.YEAR;
        if (columns > Palette.PARTS && !(years && multiples)) {
            sentences.add(text(years ? "cross.note.years" : "cross.note.parts", Palette.PARTS));
        }
        int drawn = Math.min(CrossChart.MOST_MULTIPLES, values);
        if (multiples && drawn < rows) {
            sentences.add(text("cross.note.multiples", drawn));
        }
        return sentences.isEmpty() ? null : String.join(text("chart.between"), sentences);
    }

    private String word(Dimension dimension) {
        return text("cross.word." + dimension.key());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
