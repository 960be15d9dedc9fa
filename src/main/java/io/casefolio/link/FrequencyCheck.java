package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the counts that the documents print with those counted from their rows. */
final class FrequencyCheck {

    private FrequencyCheck() {}

    static void report(List<PrintedCount> published, List<CaseStudy> cases, List<Problem> problems) {
        for (PrintedCount frequency : published) {
            long derived = count(cases, frequency.dimension(), frequency.value());
            if (derived != frequency.count()) {
                problems.add(ProblemKind.WRONG_COUNT.at(
                        frequency.source(), frequency.value() + " " + frequency.count(), Long.toString(derived)));
            }
        }
        for (Dimension dimension : Dimension.PRINTED) {
            List<PrintedCount> table =
                    published.stream().filter(f -> f.dimension() == dimension).toList();
            if (!table.isEmpty()) {
                reportMissing(dimension, table, cases, problems);
            }
        }
    }

    private static void reportMissing(
            Dimension dimension, List<PrintedCount> table, List<CaseStudy> cases, List<Problem> problems) {
        Set<String> known = new HashSet<>();
        table.forEach(frequency -> known.add(frequency.value()));
        SourceRef end = table.get(table.size() - 1).source();
        for (CaseStudy caseStudy : cases) {
            for (String value : caseStudy.values(dimension)) {
                if (known.add(value)) {
                    problems.add(ProblemKind.WRONG_COUNT.at(
                            end, value + " 0", Long.toString(count(cases, dimension, value))));
                }
            }
        }
    }

    private static long count(List<CaseStudy> cases, Dimension dimension, String value) {
        return cases.stream().filter(c -> c.values(dimension).contains(value)).count();
    }
}
