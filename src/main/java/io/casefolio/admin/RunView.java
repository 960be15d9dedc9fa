package io.casefolio.admin;

import io.casefolio.http.SourceAddresses;
import io.casefolio.page.Times;
import io.casefolio.query.CaseQuery;
import io.casefolio.store.History;
import io.casefolio.store.ImportReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param who asked for it; null where the folder or a command did
 * @param failure as the messages call it; null where it published
 * @param cases the list of its edition; null where it published none
 * @param newest whether that is what is shown
 */
public record RunView(
        long number,
        String href,
        String finished,
        @Nullable String who,
        @Nullable Said reason,
        long files,
        long problems,
        @Nullable String failure,
        @Nullable String cases,
        boolean newest) {

    /** A version of a document that it read. */
    public record VersionLink(Said name, String href, String version) {}

    static RunView of(History.Run run, long newest) {
        ImportReport report = run.report();
        boolean published = report.outcome() == ImportReport.Outcome.PUBLISHED;
        return new RunView(
                run.number(),
                HistoryController.PATH + "/" + run.number(),
                Times.of(report.finished()),
                report.who(),
                report.reason() == null ? null : Said.of(report.reason()),
                run.files(),
                run.problems(),
                report.failure() == null ? null : report.failure().name(),
                published ? "/cases?" + CaseQuery.EDITION + "=" + run.number() : null,
                run.number() == newest);
    }

    static List<VersionLink> documents(Map<String, String> versions) {
        return new TreeMap<>(versions)
                .entrySet().stream()
                        .map(version -> new VersionLink(
                                Said.of(version.getKey()),
                                SourceAddresses.of(version.getKey(), version.getValue()),
                                version.getValue().substring(0, 12)))
                        .toList();
    }
}
