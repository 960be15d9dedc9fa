package io.casefolio.search;

import io.casefolio.model.Reading;
import io.casefolio.query.SearchField;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.search.ClauseFinder.Span;
import io.casefolio.text.Folding;
import io.casefolio.text.ReadableText;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** A line of a case, folded once to be searched again and again. */
final class SearchedLine {

    /** The line as written or as read. */
    private record View(Folding folding, boolean asRead) {

        String of(ReadableText.Piece piece) {
            return asRead ? piece.readAs() : piece.asWritten();
        }
    }

    private final SearchField field;
    private final String line;
    private final ReadableText text;
    private final List<View> views;

    SearchedLine(SearchField field, String line, List<Reading> readings) {
        this.field = field;
        this.line = line;
        this.text = ReadableText.of(line, readings);
        this.views = Stream.of(false, true)
                .filter(asRead -> !asRead || text.pieces().stream().anyMatch(ReadableText.Piece::isSlip))
                .map(asRead -> new View(Folding.of(asRead ? text.asRead() : line), asRead))
                .toList();
    }

    SearchField field() {
        return field;
    }

    ReadableText text() {
        return text;
    }

    String asWritten() {
        return line;
    }

    /**
     * Where clauses stand in the line, as written or as read. A slip that matches as read counts as a whole.
     *
     * @return for each clause the characters of the line as written that match
     */
    List<BitSet> find(List<ClauseFinder> clauses) {
        List<BitSet> found = clauses.stream().map(clause -> new BitSet()).toList();
        for (View view : views) {
            FoldedText folded = new FoldedText(view.folding().text(), field.isEnglish());
            int[] offsets = view.folding().offsets();
            for (int i = 0; i < clauses.size(); i++) {
                if (isAskedBy(clauses.get(i).clause())) {
                    for (Span span : clauses.get(i).find(folded)) {
                        mark(new Span(offsets[span.from()], offsets[span.to()]), view, found.get(i));
                    }
                }
            }
        }
        return found;
    }

    private boolean isAskedBy(Clause clause) {
        return clause.field() == null || field.isAskedBy(clause.field());
    }

    private void mark(Span match, View view, BitSet found) {
        int viewed = 0;
        int written = 0;
        for (ReadableText.Piece piece : text.pieces()) {
            String shown = view.of(piece);
            int start = Math.max(match.from() - viewed, 0);
            int end = Math.min(match.to() - viewed, shown.length());
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
