package io.casefolio.model;

import java.util.Locale;

/** What can be wrong or doubtful in a document. Each kind has a sentence in the message bundles. */
public enum ProblemKind {
    NO_TITLE(Level.ERROR),
    REPEATED_NUMBER(Level.ERROR),
    UNCLOSED_FRONT_MATTER(Level.ERROR),
    UNREADABLE_FRONT_MATTER(Level.ERROR),
    MISSING_FIELD(Level.ERROR),
    UNREADABLE_FILE(Level.ERROR),
    TOO_MUCH_MARKUP(Level.ERROR),

    UNKNOWN_FIELD(Level.WARNING),
    REPEATED_FIELD(Level.WARNING),
    NOT_UTF8(Level.WARNING),
    OTHER_ENCODING(Level.WARNING),
    TOO_MANY_CELLS(Level.WARNING),
    TOO_MANY_PROBLEMS(Level.WARNING),
    CONTROL_CHARACTER(Level.WARNING),
    EMPTY_DOCUMENT(Level.WARNING),
    NOTHING_FOUND(Level.WARNING),
    UNCLOSED_TABLE(Level.WARNING),
    UNCLOSED_ELEMENT(Level.WARNING),
    HEADING_IN_HTML(Level.WARNING),
    MISSING_COLUMN(Level.WARNING),
    SHORT_ROW(Level.WARNING),
    LONG_ROW(Level.WARNING),
    LONG_SPAN(Level.WARNING),
    EMPTY_CELL(Level.WARNING),
    NO_NAME(Level.WARNING),
    UNREADABLE_YEAR(Level.WARNING),
    UNKNOWN_REGION(Level.WARNING),
    UNREADABLE_COUNT(Level.WARNING),
    WRONG_COUNT(Level.WARNING),
    NO_NUMBER(Level.WARNING),
    MISSING_SECTION(Level.WARNING),
    REPEATED_SECTION(Level.WARNING),
    UNKNOWN_SECTION(Level.WARNING),
    TEXT_OUTSIDE_SECTION(Level.WARNING),
    DEEP_NESTING(Level.WARNING),
    REMOVED_MARKUP(Level.WARNING),
    ROW_WITHOUT_SECTION(Level.WARNING),
    SECTION_WITHOUT_ROW(Level.WARNING),
    UNKNOWN_TABLE(Level.WARNING),
    UNREADABLE_LINE(Level.WARNING),
    UNMATCHED_LINE(Level.WARNING),
    REPEATED_LINE(Level.WARNING),
    LABEL_DIFFERS(Level.WARNING),
    ROW_NUMBER_DIFFERS(Level.WARNING),
    AMBIGUOUS_NAME(Level.WARNING),

    WRONG_NUMBER(Level.INFO),
    UNPLACED_TEXT(Level.INFO),
    MISSING_PICTURE(Level.INFO),
    UNKNOWN_TERM(Level.INFO),
    DOUBTFUL_TERM(Level.INFO),
    LATER_YEAR(Level.INFO);

    private final Level level;

    ProblemKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** The name in JSON and in the message bundles, such as {@code missing-section}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A problem of this kind.
     *
     * @param value what stands there
     * @param expected the form that was expected there
     */
    public Problem at(SourceRef source, String value, String expected) {
        return new Problem(this, source.document(), source.lineFrom(), value, expected);
    }
}
