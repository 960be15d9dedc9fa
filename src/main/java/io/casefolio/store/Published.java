package io.casefolio.store;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Lexicon;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.Term;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an edition is made from.
 *
 * @param number greater than that of every edition before it
 * @param name no other edition has it, also none of another database
 * @param published when its import ended
 * @param size how many cases it has
 * @param cases all of them with their sections, in order; to be closed
 */
public record Published(
        long number,
        String name,
        Instant published,
        List<Term> terms,
        List<PrintedCount> printed,
        Lexicon lexicon,
        int size,
        Supplier<Stream<CaseStudy>> cases) {

    /** All of it in memory, with what its import found. */
    public Corpus corpus(List<Problem> problems) {
        try (Stream<CaseStudy> all = cases.get()) {
            return new Corpus(all.toList(), terms, printed, lexicon, problems);
        }
    }
}
