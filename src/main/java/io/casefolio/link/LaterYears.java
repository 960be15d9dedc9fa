package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds cases that tell of years later than their system's. Years that no system has yet are plans and do not count.
 */
final class LaterYears {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

    private LaterYears() {}

    static void report(CaseStudy study, int newest, List<Problem> problems) {
        SystemFacts system = study.system();
        Integer year = system == null ? null : system.year();
        if (year == null) {
            return;
        }
        for (Section section : study.sections()) {
            Matcher later = YEAR.matcher(section.text());
            while (later.find()) {
                int told = Integer.parseInt(later.group(1));
                if (told > year && told <= newest) {
                    problems.add(ProblemKind.LATER_YEAR.at(
                            section.source(), study.title() + ": " + later.group(), "≤ " + year));
                    break;
                }
            }
        }
    }
}
