package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Writes a case to the index, folded. A text with slips is written twice: as it is and as it is read. */
public class CaseIndexBinder implements TypeBinder {

    static final String SLUG = "slug";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        Map<SearchField, IndexFieldReference<String>> fields = new EnumMap<>(SearchField.class);
        for (SearchField field : SearchField.values()) {
            fields.put(
                    field,
                    context.indexSchemaElement()
                            .field(
                                    field.key(),
                                    type -> type.asString()
                                            .analyzer(field.isEnglish() ? Analysis.ENGLISH : Analysis.CHINESE))
                            .multiValued()
                            .toReference());
        }
        IndexFieldReference<String> slug = context.indexSchemaElement()
                .field(SLUG, type -> type.asString().projectable(Projectable.YES))
                .toReference();
        context.bridge(CaseEntity.class, new Bridge(fields, slug));
    }

    private record Bridge(Map<SearchField, IndexFieldReference<String>> fields, IndexFieldReference<String> slug)
            implements TypeBridge<CaseEntity> {

        @Override
        public void write(DocumentElement target, CaseEntity entity, TypeBridgeWriteContext context) {
            CaseStudy study = entity.toCaseStudy();
            target.addValue(slug, study.slug());
            add(target, SearchField.TITLE, study.title(), study.readings());
            add(target, SearchField.TITLE_EN, study.titleEn());
            add(target, SearchField.SUMMARY, study.summaryEn());
            add(target, SearchField.LABELS_EN, entity.labelsEn());
            SystemFacts system = study.system();
            if (system != null) {
                add(target, SearchField.SYSTEM, system.name());
                add(target, SearchField.TECHNOLOGY, system.technologiesAsWritten());
                study.values(Dimension.TECHNOLOGY).forEach(term -> add(target, SearchField.TECHNOLOGY, term));
                add(target, SearchField.TERMS, system.placeAsWritten());
                Stream.of(Dimension.CATEGORY, Dimension.REGION, Dimension.CITY, Dimension.INDUSTRY, Dimension.SCALE)
                        .flatMap(dimension -> study.values(dimension).stream())
                        .forEach(term -> add(target, SearchField.TERMS, term));
            }
            for (PlatformMention platform : study.platforms()) {
                add(target, SearchField.PLATFORM, platform.name());
            }
            for (Section section : study.sections()) {
                add(target, SearchField.of(section.kind()), section.text(), section.readings());
            }
        }

        private void add(DocumentElement target, SearchField field, String text, List<Reading> readings) {
            add(target, field, text);
            if (!readings.isEmpty()) {
                add(target, field, ReadableText.of(text, readings).asRead());
            }
        }

        private void add(DocumentElement target, SearchField field, @Nullable String text) {
            IndexFieldReference<String> reference = fields.get(field);
            if (text != null && reference != null) {
                target.addValue(reference, Folding.fold(text));
            }
        }
    }
}
