package io.casefolio.catalog;

import io.casefolio.catalog.TextQuery.Clause;
import io.casefolio.catalog.Words.Span;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Reading;
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

    private SearchedLine(SearchField field, String line, List<Reading> readings) {
        this.field = field;
        this.line = line;
        this.text = ReadableText.of(line, readings);
        this.views = Stream.of(false, true)
                .filter(asRead -> !asRead || text.pieces().stream().anyMatch(ReadableText.Piece::isSlip))
                .map(asRead -> new View(Folding.of(asRead ? text.asRead() : line), asRead))
                .toList();
    }

    /** The lines of all sections in order, and the summary. */
    static List<SearchedLine> of(CaseStudy study) {
        Stream<SearchedLine> sections = study.sections().stream()
                .flatMap(section -> section.text()
                        .lines()
                        .map(line -> new SearchedLine(SearchField.of(section.kind()), line, section.readings())));
        Stream<SearchedLine> summary = Stream.ofNullable(study.summaryEn())
                .map(line -> new SearchedLine(SearchField.SUMMARY, line, List.of()));
        return Stream.concat(sections, summary).toList();
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
     * Where a clause stands in the line, as written or as read. A slip that matches as read counts as a whole.
     *
     * @return the characters of the line as written that match
     */
    BitSet find(Clause clause, Words words) {
        BitSet found = new BitSet();
        boolean asked = clause.field() == null || field.isAskedBy(clause.field());
        if (asked && !(field.isEnglish() && clause.isHan())) {
            for (View view : views) {
                int[] offsets = view.folding().offsets();
                for (Span span : words.find(clause, view.folding().text(), field.isEnglish())) {
                    mark(new Span(offsets[span.from()], offsets[span.to()]), view, found);
                }
            }
        }
        return found;
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
