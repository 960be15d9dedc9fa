package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the counts that the documents print with those counted from their rows. */
final class FrequencyCheck {

    private FrequencyCheck() {}

    static void report(List<PrintedCount> published, List<CaseStudy> cases, List<Problem> problems) {
        for (Dimension dimension : Dimension.PRINTED) {
            List<PrintedCount> table =
                    published.stream().filter(f -> f.dimension() == dimension).toList();
            if (!table.isEmpty()) {
                report(dimension, table, cases, problems);
            }
        }
    }

    private static void report(
            Dimension dimension, List<PrintedCount> table, List<CaseStudy> cases, List<Problem> problems) {
        Map<String, Integer> derived = new LinkedHashMap<>();
        cases.forEach(each -> each.values(dimension).forEach(value -> derived.merge(value, 1, Integer::sum)));
        for (PrintedCount printed : table) {
            int count = derived.getOrDefault(printed.value(), 0);
            if (count != printed.count()) {
                problems.add(ProblemKind.WRONG_COUNT.at(
                        printed.source(), printed.value() + " " + printed.count(), Integer.toString(count)));
            }
        }
        table.forEach(printed -> derived.remove(printed.value()));
        derived.forEach((value, count) -> problems.add(ProblemKind.WRONG_COUNT.at(
                table.get(table.size() - 1).source(), value + " 0", Integer.toString(count))));
    }
}
