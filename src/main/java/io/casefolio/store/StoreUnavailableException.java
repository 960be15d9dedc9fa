package io.casefolio.store;

/** The database, or what it holds, cannot be had now. */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(Throwable cause) {
        super("The database does not answer", cause);
    }
}
