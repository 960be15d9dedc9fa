package io.casefolio.catalog;

import java.nio.file.Path;

/** Another process has the data folder. */
class DataFolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Path folder) {
        super("Another process is using the data folder " + folder + ".");
    }
}
