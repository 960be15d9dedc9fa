package io.casefolio.store;

import org.jspecify.annotations.Nullable;

/** The data folder cannot be used, which has a plain reason. */
class DataFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** @param remedy what to do, as the beginning of a sentence that goes on with another folder */
    DataFolderException(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
