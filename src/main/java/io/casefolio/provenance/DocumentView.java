package io.casefolio.provenance;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.SourceRef;
import io.casefolio.page.Link;
import io.casefolio.store.Store.KeptDocument;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, or as much of it as fits a page, or the lines that are asked for among their neighbours.
 *
 * @param version its SHA-256
 * @param first the number of the first line shown
 * @param asked the lines that are asked for; null where none are
 * @param marked leads to them
 * @param before what stands above the lines shown, labelled with its lines; null at the beginning, as {@code after} is
 *     at the end
 */
public record DocumentView(
        String name,
        String version,
        int first,
        List<LineView> lines,
        @Nullable SourceRef asked,
        @Nullable Link marked,
        @Nullable Link before,
        @Nullable Link after) {

    private static final int MOST_LINES = 5_000;

    /** A page stays below two megabytes even where each character is written as an entity. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final int LONGEST_LINE = 20_000;

    /** Lines around the marked ones that say where they stand. */
    private static final int AROUND = 40;

    /** A line, cut where it is too long for a page. */
    public record LineView(String id, String text, boolean marked) {

        static LineView of(int number, String line, boolean marked) {
            String text = line.length() <= LONGEST_LINE
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE / 2)) + "…";
            return new LineView("L" + number, text.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD"), marked);
        }
    }

    /** @param from the first line to show where not all fit; null for the marked ones and what stands around them */
    static DocumentView of(KeptDocument document, @Nullable SourceRef marked, @Nullable Integer from) {
        List<String> lines = document.lines();
        int total = lines.size();
        int first;
        int last;
        if (marked != null && from == null) {
            first = Math.max(marked.lineFrom() - AROUND, lastThatFits(lines, marked.lineFrom(), -1));
            last = Math.min(lastThatFits(lines, first, 1), marked.lineTo() + AROUND);
        } else {
            first = from == null || lastThatFits(lines, 1, 1) == total ? 1 : from;
            last = lastThatFits(lines, first, 1);
        }
        String address = SourceAddresses.of(document.name(), document.version())
                + (marked == null ? "" : "&lines=" + SourceAddresses.range(marked));
        return new DocumentView(
                document.name(),
                document.version(),
                first,
                IntStream.rangeClosed(first, last)
                        .mapToObj(number -> LineView.of(
                                number,
                                lines.get(number - 1),
                                marked != null && marked.lineFrom() <= number && number <= marked.lineTo()))
                        .toList(),
                marked,
                marked == null ? null : new Link(label(marked.lineFrom(), marked.lineTo()), "#L" + marked.lineFrom()),
                first == 1 ? null : part(lastThatFits(lines, first - 1, -1), first - 1, address),
                last == total ? null : part(last + 1, lastThatFits(lines, last + 1, 1), address));
    }

    /** The last line that fits a page that begins with one, or, by a step of -1, the first if it ends with it. */
    private static int lastThatFits(List<String> lines, int from, int step) {
        int characters = 0;
        int at = from;
        for (int shown = 0; at >= 1 && at <= lines.size() && shown < MOST_LINES; shown++) {
            characters += Math.min(lines.get(at - 1).length(), LONGEST_LINE);
            if (characters > MOST_CHARACTERS && shown > 0) {
                break;
            }
            at += step;
        }
        return at - step;
    }

    private static Link part(int from, int to, String address) {
        return new Link(label(from, to), address + "&from=" + from + "#L" + from);
    }

    private static String label(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
