package io.casefolio.query;

/** A parameter that cannot be read: it names the parameter, its value and what is expected. */
public final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** In code points, so that no character is cut in two. */
    private static final int LONGEST_VALUE = 40;

    private final String parameter;
    private final String value;
    private final String expected;

    public InvalidQueryException(String parameter, String value, String expected) {
        super(parameter + "=" + shorten(value) + ": expected " + expected);
        this.parameter = parameter;
        this.value = shorten(value);
        this.expected = expected;
    }

    public String parameter() {
        return parameter;
    }

    /** The value, shortened to be printed. */
    public String value() {
        return value;
    }

    public String expected() {
        return expected;
    }

    private static String shorten(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
