package io.casefolio.catalog;

/** What an edition is to answer is not in memory, and cannot be had now. */
public class EditionUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditionUnavailableException(String message) {
        super(message);
    }

    public EditionUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
