package io.casefolio.model;

/**
 * Something wrong or doubtful in a document.
 *
 * @param document the file name in the corpus folder
 * @param line counted from 1
 * @param value what stands there, at most {@value #LONGEST_VALUE} characters of it
 * @param expected the form that was expected there
 */
public record Problem(ProblemKind kind, String document, int line, String value, String expected) {

    private static final int LONGEST_VALUE = 200;

    public Problem {
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
    }

    public Level level() {
        return kind.level();
    }
}
