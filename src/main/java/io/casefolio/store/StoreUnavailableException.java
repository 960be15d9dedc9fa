package io.casefolio.store;

/** The database does not answer now. */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(Throwable cause) {
        super("The database does not answer", cause);
    }
}
