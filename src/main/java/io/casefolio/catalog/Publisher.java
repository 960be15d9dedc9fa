package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import found. */
@Service
@Transactional
public class Publisher {

    private static final List<Class<?>> REPLACED = List.of(
            SectionEntity.class,
            ReadingEntity.class,
            TechnologyEntity.class,
            PlatformEntity.class,
            CaseEntity.class,
            TermEntity.class,
            PublishedFrequencyEntity.class);

    private final EntityManager entityManager;
    private final Cases cases;
    private final Terms terms;
    private final PublishedFrequencies frequencies;
    private final Documents documents;
    private final Imports imports;

    Publisher(
            EntityManager entityManager,
            Cases cases,
            Terms terms,
            PublishedFrequencies frequencies,
            Documents documents,
            Imports imports) {
        this.entityManager = entityManager;
        this.cases = cases;
        this.terms = terms;
        this.frequencies = frequencies;
        this.documents = documents;
        this.imports = imports;
    }

    /** Replaces the whole catalogue, or, if it throws, nothing of it. */
    public void publish(Corpus corpus, ImportReport report, List<ImportedDocument> read) {
        REPLACED.forEach(type ->
                entityManager.createQuery("delete from " + type.getSimpleName()).executeUpdate());
        Labels labels = new Labels(corpus.terms());
        int position = 0;
        for (var study : corpus.cases()) {
            cases.save(new CaseEntity(position++, study, labelsEn(study, labels)));
        }
        corpus.terms().forEach(term -> terms.save(new TermEntity(term)));
        for (var frequency : corpus.frequencies()) {
            frequencies.save(new PublishedFrequencyEntity(position++, frequency));
        }
        record(report, read);
    }

    private static String labelsEn(CaseStudy study, Labels labels) {
        return Dimension.IN_VOCABULARY.stream()
                .flatMap(dimension -> study.values(dimension).stream()
                        .map(value -> labels.term(dimension, value).labelEn()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Records an import without touching the catalogue. */
    public void record(ImportReport report, List<ImportedDocument> read) {
        List<DocumentEntity> versions = read.stream()
                .map(document -> documents
                        .findByNameAndSha256(document.name(), document.sha256())
                        .orElseGet(() -> documents.save(new DocumentEntity(document, report.started()))))
                .toList();
        imports.save(new ImportEntity(report, versions));
    }
}
