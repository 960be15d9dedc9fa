package io.casefolio.cli;

import io.casefolio.source.SourceDocument;
import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** How far a command has come, on one line of a terminal that is written anew; nothing where output goes elsewhere. */
final class Progress implements AutoCloseable {

    private static final int BAR = 20;

    /** A line that a terminal breaks is not taken away whole. */
    private static final int WIDTH = 79;

    private static final String LINE_AGAIN = "\r\u001B[K";

    private final @Nullable PrintWriter terminal;
    private int done;

    Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    @SuppressWarnings("SystemConsoleNull") // what it no longer says by itself is asked below
    static Progress onTerminal() {
        Console console = System.console();
        return new Progress(console == null || !isTerminal(console) ? null : console.writer());
    }

    /** Before Java 22 there was none otherwise, and no method to ask. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** That something begins whose length is not known. */
    void at(String stage) {
        if (terminal != null) {
            terminal.print(LINE_AGAIN + stage.substring(0, Math.min(stage.length(), WIDTH)));
            terminal.flush();
        }
    }

    /** That the next of so many documents is being read. */
    synchronized void reading(SourceDocument document, int documents) {
        int filled = BAR * done++ / Math.max(1, documents);
        at("[%s%s] %d of %d %s"
                .formatted("#".repeat(filled), " ".repeat(BAR - filled), done, documents, printable(document.name())));
    }

    /** Takes the line away, so that what is printed next begins where it stood. */
    void end() {
        at("");
    }

    @Override
    public void close() {
        end();
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
