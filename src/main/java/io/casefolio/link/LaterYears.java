package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SystemFacts;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds cases that tell of years later than their system's. Years that no system has yet are plans and do not count.
 */
final class LaterYears {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

    private LaterYears() {}

    /** At most one for a section. */
    static Stream<Problem> of(CaseStudy study, int newest) {
        SystemFacts system = study.system();
        Integer year = system == null ? null : system.year();
        return year == null
                ? Stream.of()
                : study.sections().stream()
                        .flatMap(section -> told(section, year, newest)
                                .map(later -> ProblemKind.LATER_YEAR.at(
                                        section.source(), study.title() + ": " + later, "≤ " + year))
                                .stream());
    }

    private static Optional<String> told(Section section, int year, int newest) {
        return YEAR.matcher(section.text())
                .results()
                .filter(told -> isBetween(Integer.parseInt(told.group(1)), year, newest))
                .findFirst()
                .map(MatchResult::group);
    }

    private static boolean isBetween(int told, int year, int newest) {
        return told > year && told <= newest;
    }
}
