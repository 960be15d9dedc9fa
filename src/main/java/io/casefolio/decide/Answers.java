package io.casefolio.decide;

import io.casefolio.query.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a form answers: each question has a suffix, which the names of its fields share.
 *
 * @param refused what is wrong, as the messages call it; empty where nothing is
 * @param where the suffix of the question with which it is; empty where it is with none
 */
record Answers(Parameters fields, String refused, String where) {

    /** What a curator decides of two partners of one's own choice has this suffix. */
    static final String OWN = "own";

    static final int LONGEST = 500;

    private static final String DECISION = "decision.";

    /** Suffixes of those that are answered by one of the decisions, in the order of the form. */
    List<String> answered(List<String> decisions) {
        return fields.values().keySet().stream()
                .filter(name -> name.startsWith(DECISION) && decisions.contains(fields.text(name)))
                .map(name -> name.substring(DECISION.length()))
                .toList();
    }

    /** The suffix of the first question that is left open and has something written beside it. */
    Optional<String> wordsWithoutDecision(List<String> decisions, String field) {
        String beginning = field + ".";
        return fields.values().keySet().stream()
                .filter(name -> name.startsWith(beginning) && !fields.text(name).isBlank())
                .map(name -> name.substring(beginning.length()))
                .filter(suffix -> !decisions.contains(decision(suffix)))
                .findFirst();
    }

    Answers refuse(String fault, String suffix) {
        return new Answers(fields, fault, suffix);
    }

    /** By what each question's field says, its suffix. */
    Map<String, String> suffixes(String field) {
        String beginning = field + ".";
        return fields.values().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .collect(Collectors.toMap(
                        fields::text, name -> name.substring(beginning.length()), (first, second) -> first));
    }

    String text(String field, String suffix) {
        return fields.text(field + "." + suffix);
    }

    String decision(String suffix) {
        return fields.text(DECISION + suffix);
    }

    boolean isTooLong(String field, String suffix) {
        return text(field, suffix).length() > LONGEST;
    }
}
