package io.casefolio.cli;

import io.casefolio.store.StoreUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Something plain keeps a command from doing its work. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Stopped(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A sentence for whoever gave the command; a fault of ours is named as it is. */
    static String reason(Exception failure) {
        if (failure instanceof Stopped stopped) {
            return stopped.reason;
        }
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return reason(wrapped.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return "There is no " + missing.getFile() + ".";
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is there already and stays as it is.";
        }
        if (failure instanceof IOException) {
            return "A file cannot be read or written: " + failure;
        }
        if (failure instanceof StoreUnavailableException) {
            return "The database does not answer.";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return "The catalogue cannot be opened, or another process uses it: " + database.getMessage();
            }
        }
        return failure.toString();
    }
}
