package io.casefolio.model;

/** What a problem means for publication. */
public enum Level {
    /** The case is not published. */
    ERROR,
    /** Published with what is readable; somebody should look. */
    WARNING,
    /** For the curator; nothing is missing. */
    INFO
}
