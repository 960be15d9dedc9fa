package io.casefolio.link;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SystemFacts;
import io.casefolio.parse.ParsedCase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds outcomes that are dated later than the system they are outcomes of. */
final class LaterYears {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

    private LaterYears() {}

    static void report(ParsedCase parsedCase, @Nullable SystemFacts system, List<Problem> problems) {
        Integer year = system == null ? null : system.year();
        if (year == null) {
            return;
        }
        for (Section section : parsedCase.sections()) {
            Matcher later = YEAR.matcher(section.text());
            while (later.find()) {
                if (section.kind() != SectionKind.GOALS && Integer.parseInt(later.group(1)) > year) {
                    problems.add(ProblemKind.LATER_YEAR.at(
                            section.source(), parsedCase.title() + ": " + later.group(), "≤ " + year));
                    break;
                }
            }
        }
    }
}
