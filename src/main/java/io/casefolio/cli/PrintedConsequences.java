package io.casefolio.cli;

import io.casefolio.report.Consequences;
import io.casefolio.report.Consequences.Changed;
import io.casefolio.report.Consequences.Counted;
import io.casefolio.report.Consequences.Fact;
import io.casefolio.report.Consequences.Named;
import java.io.PrintWriter;
import java.util.List;

/** What an import changes, on a terminal. */
final class PrintedConsequences {

    private static final int LONGEST = 60;

    private final PrintWriter out;

    PrintedConsequences(PrintWriter out) {
        this.out = out;
    }

    void print(Consequences consequences) {
        named("added", consequences.added());
        named("removed", consequences.removed());
        consequences.changed().forEach(this::changed);
        consequences.counts().stream()
                .filter(count -> count.before() != count.after())
                .forEach(this::counted);
        out.println("%d cases added, %d removed, %d changed; %d problems found, %d solved"
                .formatted(
                        consequences.added().size(),
                        consequences.removed().size(),
                        consequences.changed().size(),
                        consequences.found().size(),
                        consequences.solved().size()));
    }

    private void named(String what, List<Named> cases) {
        cases.forEach(named -> out.println("%s %s %s".formatted(what, named.slug(), bounded(named.title()))));
    }

    private void changed(Changed change) {
        out.println("changed %s %s".formatted(change.slug(), bounded(change.title())));
        for (Fact fact : change.facts()) {
            int from = firstDifference(fact);
            out.println("    %s: %s -> %s".formatted(fact.name(), from(fact.before(), from), from(fact.after(), from)));
        }
    }

    private void counted(Counted count) {
        out.println("%s %s: %d -> %d"
                .formatted(count.dimension().key(), bounded(count.value()), count.before(), count.after()));
    }

    /** A long text is shown from shortly before where it differs. */
    private static int firstDifference(Fact fact) {
        int same = 0;
        int most = Math.min(fact.before().length(), fact.after().length());
        while (same < most && fact.before().charAt(same) == fact.after().charAt(same)) {
            same++;
        }
        return Math.max(fact.before().length(), fact.after().length()) <= LONGEST ? 0 : Math.max(same - 10, 0);
    }

    private static String from(String text, int from) {
        String rest = text.substring(Math.min(from, text.length()));
        return text.isEmpty() ? "(nothing)" : (from > 0 ? "…" : "") + bounded(rest);
    }

    private static String bounded(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
