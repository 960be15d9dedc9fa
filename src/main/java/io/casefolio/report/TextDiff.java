package io.casefolio.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two states of a text, sentence by sentence. */
public final class TextDiff {

    /** Sentences that are shown before and behind a difference. */
    private static final int AROUND = 1;

    /** More sentences than this are not compared one by one: that would take long. */
    private static final int MOST = 5_000;

    private TextDiff() {}

    /** What has become of a piece of the text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Sentences that are the same in both, and too many to show. */
        LEFT_OUT
    }

    public record Piece(Kind kind, String text) {}

    /** What differs, with a sentence around it. */
    public static List<Piece> of(String before, String after) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        if (old.size() > MOST || now.size() > MOST) {
            return Stream.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after))
                    .filter(piece -> !piece.text().isEmpty())
                    .toList();
        }
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            addSame(old.subList(shown, from), shown > 0, true, pieces);
            add(Kind.REMOVED, delta.getSource().getLines(), pieces);
            add(Kind.ADDED, delta.getTarget().getLines(), pieces);
            shown = from + delta.getSource().size();
        }
        addSame(old.subList(shown, old.size()), shown > 0, false, pieces);
        return List.copyOf(pieces);
    }

    private static List<String> sentences(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=[。！？；\\n])|(?<=[.!?;] )", -1));
    }

    private static void add(Kind kind, List<String> sentences, List<Piece> pieces) {
        if (!sentences.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", sentences)));
        }
    }

    private static void addSame(List<String> sentences, boolean follows, boolean leads, List<Piece> pieces) {
        int from = follows ? Math.min(AROUND, sentences.size()) : 0;
        int to = leads ? Math.max(sentences.size() - AROUND, from) : sentences.size();
        add(Kind.SAME, sentences.subList(0, from), pieces);
        if (to > from) {
            pieces.add(new Piece(Kind.LEFT_OUT, ""));
        }
        add(Kind.SAME, sentences.subList(to, sentences.size()), pieces);
    }
}
