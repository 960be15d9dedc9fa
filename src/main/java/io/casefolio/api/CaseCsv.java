package io.casefolio.api;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.SystemFacts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cases for spreadsheets. */
final class CaseCsv {

    private CaseCsv() {}

    /**
     * Writes one case after the other, and so keeps none.
     *
     * @param address of a case
     * @throws java.io.UncheckedIOException if the target throws an exception
     */
    static void write(Iterator<CaseStudy> cases, Function<CaseStudy, String> address, Appendable target) {
        SpreadsheetCsv csv = new SpreadsheetCsv(target);
        csv.add(header());
        cases.forEachRemaining(study -> csv.add(cells(study, address)));
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("slug", "number", "title", "title_en", "system"));
        Dimension.FACTS.forEach(dimension -> header.add(dimension.key()));
        header.addAll(List.of("document", "line_from", "line_to", "summary", "outcomes", "address"));
        return header;
    }

    private static List<@Nullable Object> cells(CaseStudy study, Function<CaseStudy, String> address) {
        SystemFacts system = study.system();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(study.slug());
        cells.add(study.number());
        cells.add(study.title());
        cells.add(study.titleEn());
        cells.add(system == null ? null : system.name());
        Dimension.FACTS.forEach(dimension -> cells.add(String.join("; ", study.values(dimension))));
        cells.add(study.source().document());
        cells.add(study.source().lineFrom());
        cells.add(study.source().lineTo());
        cells.add(study.summaryEn());
        cells.add(CaseColumns.outcomes(study));
        cells.add(address.apply(study));
        return cells;
    }
}
