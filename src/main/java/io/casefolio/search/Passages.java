package io.casefolio.search;

import io.casefolio.query.SearchField;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.text.ReadableText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the best passages of a case for a search: those with most of its words. Safe for many threads. */
public final class Passages {

    /** How many from the sections; one from the summary comes on top. */
    private static final int MOST = 2;

    /** Characters of text shown before the first match, and in all. */
    private static final int LEAD = 24;

    private static final int LENGTH = 110;

    private record Candidate(SearchedLine line, List<BitSet> matches) {

        long words() {
            return matches.stream().filter(match -> !match.isEmpty()).count();
        }

        boolean isSummary() {
            return line.field() == SearchField.SUMMARY;
        }
    }

    private final List<ClauseFinder> clauses;

    /** @param clauses what is marked */
    public Passages(List<Clause> clauses) {
        this.clauses = clauses.stream().map(ClauseFinder::new).toList();
    }

    /** The best passages of a case among its {@link StoredLines}. */
    public List<Passage> among(List<String> stored) {
        return of(StoredLines.read(stored));
    }

    List<Passage> of(List<SearchedLine> lines) {
        List<Candidate> candidates = lines.stream()
                .map(line -> new Candidate(line, line.find(clauses)))
                .filter(candidate -> candidate.words() > 0)
                .sorted(Comparator.comparing(Candidate::words).reversed())
                .toList();
        Stream<Candidate> sections =
                candidates.stream().filter(candidate -> !candidate.isSummary()).limit(MOST);
        Stream<Candidate> summary = candidates.stream().filter(Candidate::isSummary);
        return Stream.concat(sections, summary).map(Passages::passage).toList();
    }

    private static Passage passage(Candidate candidate) {
        BitSet marked = new BitSet();
        candidate.matches().forEach(marked::or);
        String line = candidate.line().asWritten();
        int from = Math.max(0, marked.nextSetBit(0) - LEAD);
        int to = Math.min(line.length(), Math.max(from + LENGTH, marked.nextClearBit(marked.nextSetBit(0))));
        from = whole(line, from);
        to = whole(line, to);
        List<Passage.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (ReadableText.Piece piece : candidate.line().text().pieces()) {
            int end = at + piece.asWritten().length();
            add(piece, Math.max(at, from), Math.min(end, to), at, marked, pieces);
            at = end;
        }
        return new Passage(candidate.line().field().section(), pieces, from > 0, to < line.length());
    }

    /** Not between the two halves of a character. */
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private static void add(
            ReadableText.Piece piece, int from, int to, int start, BitSet marked, List<Passage.Piece> pieces) {
        for (int i = from; i < to; ) {
            boolean mark = marked.get(i);
            int next = mark ? marked.nextClearBit(i) : marked.nextSetBit(i);
            int end = piece.isSlip() ? to : next < 0 ? to : Math.min(next, to);
            String text = piece.asWritten().substring(i - start, end - start);
            pieces.add(new Passage.Piece(text, piece.isSlip() ? piece.readAs() : text, mark));
            i = end;
        }
    }
}
