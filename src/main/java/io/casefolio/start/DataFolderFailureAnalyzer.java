package io.casefolio.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a plain sentence why a process stops that cannot use its data folder. */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolder.Unusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolder.Unusable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                cause.remedy() + ", or start this one with another folder: --casefolio.data=<folder>",
                cause);
    }
}
