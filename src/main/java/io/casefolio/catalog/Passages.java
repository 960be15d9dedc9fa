package io.casefolio.catalog;

import io.casefolio.catalog.TextQuery.Clause;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Section;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the best passages of a case for a search: those with most of its words. */
final class Passages {

    private static final int MOST = 2;

    /** Characters of text shown before the first match, and in all. */
    private static final int LEAD = 24;

    private static final int LENGTH = 110;

    private record Candidate(Section section, String line, List<BitSet> matches) {

        long words() {
            return matches.stream().filter(match -> !match.isEmpty()).count();
        }
    }

    private final List<Clause> clauses;

    Passages(TextQuery query) {
        this.clauses = query.wanted();
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    List<Passage> of(CaseStudy study) {
        return study.sections().stream()
                .flatMap(section -> section.text().lines().map(line -> candidate(section, line)))
                .filter(candidate -> candidate.words() > 0)
                .sorted(Comparator.comparing(Candidate::words).reversed())
                .limit(MOST)
                .map(Passages::passage)
                .toList();
    }

    private Candidate candidate(Section section, String line) {
        ReadableText readable = ReadableText.of(line, section.readings());
        return new Candidate(
                section,
                line,
                clauses.stream()
                        .filter(clause ->
                                clause.field() == null || clause.field().isAskedBy(SearchField.of(section.kind())))
                        .map(clause -> readable.find(clause.text()))
                        .toList());
    }

    private static Passage passage(Candidate candidate) {
        BitSet marked = new BitSet();
        candidate.matches().forEach(marked::or);
        String line = candidate.line();
        int from = Math.max(0, marked.nextSetBit(0) - LEAD);
        int to = Math.min(line.length(), Math.max(from + LENGTH, marked.nextClearBit(marked.nextSetBit(0))));
        from = whole(line, from);
        to = whole(line, to);
        List<Passage.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (ReadableText.Piece piece :
                ReadableText.of(line, candidate.section().readings()).pieces()) {
            int end = at + piece.asWritten().length();
            add(piece, Math.max(at, from), Math.min(end, to), at, marked, pieces);
            at = end;
        }
        return new Passage(candidate.section().kind(), pieces, from > 0, to < line.length());
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
