package io.casefolio.chart;

/** The engine is still loading, has too much to do, or could not draw this chart in time: it may be asked again. */
public final class ChartUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChartUnavailableException(String message) {
        super(message);
    }

    ChartUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
