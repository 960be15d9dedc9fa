package io.casefolio.model;

import java.util.List;

/** Everything an import publishes, and what it found wrong. */
public record Corpus(
        List<CaseStudy> cases, List<Term> terms, List<PrintedCount> printed, Lexicon lexicon, List<Problem> problems) {

    /** What there is before the first import. */
    public static final Corpus EMPTY = new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of());
}
