package io.casefolio.text;

import io.casefolio.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in pieces: as written, with the reading beside each slip.
 *
 * @param pieces in order; together their {@code asWritten} are the text
 */
public record ReadableText(List<Piece> pieces) {

    /**
     * WordFinder as they stand, and how they are to be read.
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
        if (readings.stream().noneMatch(reading -> text.contains(reading.asWritten()))) {
            return new ReadableText(text.isEmpty() ? List.of() : List.of(new Piece(text, text)));
        }
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

    /** The text with each slip as it is to be read. */
    public String asRead() {
        return pieces.stream().map(Piece::readAs).collect(Collectors.joining());
    }
}
