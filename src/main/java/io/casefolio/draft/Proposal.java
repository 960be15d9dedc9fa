package io.casefolio.draft;

import io.casefolio.catalog.Edition;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.desk.DocumentChange;
import io.casefolio.ingest.DocumentSet;
import io.casefolio.ingest.Fingerprint;
import io.casefolio.link.Linker;
import io.casefolio.model.Corpus;
import io.casefolio.report.Consequences;
import io.casefolio.source.SourceDocument;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a draft would make of the catalogue.
 *
 * @param before the edition that it would follow
 * @param after the one that it would publish
 * @param corpus what that is made from
 * @param files the documents that are read for it
 */
public record Proposal(
        Edition before, HeldEdition after, Corpus corpus, List<SourceDocument> files, Consequences consequences) {

    /**
     * Reads the documents as they would be, and writes nothing.
     *
     * @param now what the edition before is made from
     */
    static Proposal read(
            List<DocumentChange> changes,
            Edition before,
            Corpus now,
            DocumentSet set,
            Consumer<List<SourceDocument>> found,
            Consumer<SourceDocument> begun,
            Runnable allRead) {
        List<SourceDocument> files = set.with(changes);
        found.accept(files);
        Corpus corpus = Linker.read(files, begun);
        allRead.run();
        return new Proposal(before, HeldEdition.of(corpus), corpus, files, Consequences.of(now, corpus));
    }

    /** What no other has that follows another edition or is made from other documents; short, for forms. */
    public String name() {
        return before.number() + "-" + Fingerprint.of(files).substring(0, 16);
    }

    /** Whether there is a case to publish. */
    public boolean isPublishable() {
        return !corpus.cases().isEmpty();
    }

    /** Whether these are still the documents that would be read. */
    boolean isOf(List<SourceDocument> documents) {
        return Fingerprint.of(documents).equals(Fingerprint.of(files));
    }
}
