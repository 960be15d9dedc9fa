package io.casefolio.page;

import io.casefolio.model.Dimension;
import io.casefolio.model.SectionKind;
import java.util.stream.Stream;

/** What pages call the facts of a case. */
public final class FactNames {

    private FactNames() {}

    /**
     * The key of the message that names a fact.
     *
     * @param fact a dimension, a section, or another name that a change of a case has, such as {@code title_en}
     */
    public static String message(String fact) {
        return isSection(fact)
                ? "section." + fact
                : Dimension.of(fact).map(dimension -> "dimension." + fact).orElse("fact." + fact);
    }

    /** Whether a fact is the text of a section. */
    public static boolean isSection(String fact) {
        return Stream.of(SectionKind.values()).anyMatch(kind -> kind.key().equals(fact));
    }
}
