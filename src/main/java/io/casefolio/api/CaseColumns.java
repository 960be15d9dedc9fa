package io.casefolio.api;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a table of cases for people says, in their language.
 *
 * @param address of a case
 */
record CaseColumns(Labels labels, Function<CaseStudy, String> address, MessageSource messages, Locale locale) {

    List<String> headings() {
        return Stream.of(
                        Stream.of("column.number", "fact.title", "fact.title_en", "fact.system"),
                        Dimension.FACTS.stream().map(dimension -> "dimension." + dimension.key()),
                        Stream.of(
                                "fact.summary_en",
                                "section.outcomes",
                                "column.address",
                                "column.document",
                                "column.line.from",
                                "column.line.to"))
                .flatMap(keys -> keys)
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
    }

    List<@Nullable Object> cells(CaseStudy study) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(study.number());
        cells.add(study.title());
        cells.add(study.titleEn());
        cells.add(study.system() == null ? null : study.system().name());
        Dimension.FACTS.forEach(dimension -> cells.add(fact(study, dimension)));
        cells.add(study.summaryEn());
        cells.add(outcomes(study));
        cells.add(address.apply(study));
        cells.add(study.source().document());
        cells.add(study.source().lineFrom());
        cells.add(study.source().lineTo());
        return cells;
    }

    private @Nullable Object fact(CaseStudy study, Dimension dimension) {
        return dimension == Dimension.YEAR && study.system() != null
                ? study.system().year()
                : words(study, dimension);
    }

    /** The labels of the values that a case has, as one text. */
    String words(CaseStudy study, Dimension dimension) {
        return study.values(dimension).stream()
                .map(value -> labels.term(dimension, value).label(locale))
                .collect(Collectors.joining("; "));
    }

    /** The visible text of a case's outcomes, as written; empty where it has none. */
    static String outcomes(CaseStudy study) {
        return study.sections().stream()
                .filter(section -> section.kind() == SectionKind.OUTCOMES)
                .map(section -> section.text())
                .collect(Collectors.joining("\n"));
    }
}
