package io.casefolio.testing;

import io.casefolio.catalog.Edition;
import io.casefolio.catalog.HeldEdition;
import io.casefolio.link.Linker;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.util.List;

/** The first corpus, read once, and the edition that it makes without Spring and database. */
public final class FirstCorpus {

    public static final Corpus CORPUS = read(new CorpusFolder(Samples.CORPUS).read());
    public static final Edition EDITION = HeldEdition.of(CORPUS);

    private FirstCorpus() {}

    /** What the importer makes of documents and editors' tables. */
    public static Corpus read(List<SourceDocument> files) {
        return Linker.read(files);
    }

    public static CaseStudy study(String slug) {
        return CORPUS.cases().stream()
                .filter(study -> study.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
