package io.casefolio.catalog;

import io.casefolio.model.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in pieces: as written, with the reading beside each slip.
 *
 * @param pieces in order; together their {@code asWritten} are the text
 */
public record ReadableText(List<Piece> pieces) {

    /**
     * Words as they stand, and how they are to be read.
     *
     * @param readAs the same as {@code asWritten} where there is no slip
     */
    public record Piece(String asWritten, String readAs) {

        public boolean isSlip() {
            return !asWritten.equals(readAs);
        }
    }

    /** Every occurrence of the words with a slip becomes a piece; of overlapping ones, the longer. */
    public static ReadableText of(String text, List<Reading> readings) {
        List<Reading> longestFirst = readings.stream()
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.asWritten().length())
                        .reversed())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            Reading slip = slipAt(text, i, longestFirst);
            if (slip == null) {
                i++;
                continue;
            }
            addPlain(text.substring(start, i), pieces);
            pieces.add(new Piece(slip.asWritten(), slip.readAs()));
            i += slip.asWritten().length();
            start = i;
        }
        addPlain(text.substring(start), pieces);
        return new ReadableText(List.copyOf(pieces));
    }

    private static @Nullable Reading slipAt(String text, int at, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> text.startsWith(reading.asWritten(), at))
                .findFirst()
                .orElse(null);
    }

    private static void addPlain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, text));
        }
    }

    String asRead() {
        return pieces.stream().map(Piece::readAs).collect(Collectors.joining());
    }

    /**
     * Where words stand in the text, as written or as read. A slip that matches as read counts as a whole.
     *
     * @param folded what {@link Folding#fold} makes of the words
     * @return the characters of the text as written that match
     */
    BitSet find(String folded) {
        BitSet found = new BitSet();
        mark(folded, Piece::asWritten, found);
        if (pieces.stream().anyMatch(Piece::isSlip)) {
            mark(folded, Piece::readAs, found);
        }
        return found;
    }

    private void mark(String folded, Function<Piece, String> view, BitSet found) {
        Folding text = Folding.of(pieces.stream().map(view).collect(Collectors.joining()));
        for (int at = text.text().indexOf(folded); at >= 0; at = text.text().indexOf(folded, at + 1)) {
            markPieces(text.offsets()[at], text.offsets()[at + folded.length()], view, found);
        }
    }

    /** Marks as written what stands from {@code from} to {@code to} in a view. */
    private void markPieces(int from, int to, Function<Piece, String> view, BitSet found) {
        int viewed = 0;
        int written = 0;
        for (Piece piece : pieces) {
            String shown = view.apply(piece);
            int start = Math.max(from - viewed, 0);
            int end = Math.min(to - viewed, shown.length());
            if (start < end) {
                boolean whole = !shown.equals(piece.asWritten());
                found.set(
                        written + (whole ? 0 : start),
                        written + (whole ? piece.asWritten().length() : end));
            }
            viewed += shown.length();
            written += piece.asWritten().length();
        }
    }
}
