package io.casefolio.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a plain sentence why the second process on a data folder stops. */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop that process, or start this one with another folder: --casefolio.data=<folder>",
                cause);
    }
}
