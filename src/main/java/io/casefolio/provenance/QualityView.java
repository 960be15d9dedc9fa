package io.casefolio.provenance;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.model.Term;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.page.Times;
import io.casefolio.query.CaseQuery;
import io.casefolio.report.ProblemTexts;
import io.casefolio.store.ImportReport;
import io.casefolio.store.ImportReport.Failure;
import io.casefolio.store.Store.ProblemPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the catalogue can be trusted.
 *
 * @param finished when the last import ended; null before the first
 * @param failure why it failed; null if it did not
 * @param cases how many the catalogue shows
 * @param found how many problems there are, on whatever page
 * @param completeness of the cases on this page, as are {@code links}
 * @param pages empty where there is one only
 */
public record QualityView(
        @Nullable String finished,
        @Nullable Failure failure,
        int cases,
        List<TableView> tables,
        List<ProblemView> problems,
        long found,
        List<SectionKind> kinds,
        List<CompletenessView> completeness,
        List<LinkView> links,
        List<Link> pages) {

    /** Printed against derived counts of a dimension. */
    public record TableView(String key, List<CountView> rows, int printed, int derived) {}

    public record CountView(
            String label,
            @Nullable Integer printed,
            @Nullable Link place,
            int derived,
            int difference,
            String href) {}

    /** A case with its row, or one of the two alone. */
    public record LinkView(
            CaseView study,
            Link place,
            @Nullable SystemFacts system,
            @Nullable CrosswalkLink link) {}

    /** For each of the six kinds: {@code text}, {@code empty} or {@code missing}. */
    public record CompletenessView(CaseView study, List<String> sections) {}

    static QualityView of(
            Edition edition,
            int page,
            int size,
            ProblemPage problems,
            SourceAddresses sources,
            SourceAddresses problemSources,
            Optional<ImportReport> last,
            ProblemTexts texts,
            Locale locale) {
        List<CaseCard> cards =
                edition.find(CaseQuery.ALL.withSize(size).withPage(page)).items();
        Labels labels = edition.labels();
        return new QualityView(
                last.map(report -> Times.of(report.finished())).orElse(null),
                last.map(ImportReport::failure).orElse(null),
                edition.size(),
                Dimension.PRINTED.stream()
                        .map(dimension -> table(edition.counts(CaseQuery.ALL, dimension), sources, locale))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                problems.problems().stream()
                        .map(problem -> ProblemView.of(problem, problemSources, texts, locale))
                        .toList(),
                problems.total(),
                SectionKind.EXPECTED,
                cards.stream()
                        .map(card -> new CompletenessView(CaseView.of(card.study(), labels, locale), sections(card)))
                        .toList(),
                cards.stream()
                        .map(card -> new LinkView(
                                CaseView.of(card.study(), labels, locale),
                                Link.to(card.study().source(), sources),
                                card.study().system(),
                                card.study().link()))
                        .toList(),
                pages(page, Math.max(edition.size(), problems.total()), size));
    }

    private static List<Link> pages(int page, long rows, int size) {
        long last = (rows + size - 1) / size;
        return last < 2
                ? List.of()
                : LongStream.rangeClosed(1, last)
                        .filter(number -> number == 1 || number == last || Math.abs(number - page) <= 2)
                        .mapToObj(number -> new Link(Long.toString(number), "/quality?page=" + number, number == page))
                        .toList();
    }

    private static TableView table(Counts counts, SourceAddresses sources, Locale locale) {
        List<CountView> rows = counts.asPrinted().stream()
                .map(count -> row(count, sources, locale))
                .toList();
        return new TableView(
                counts.dimension().key(),
                rows,
                rows.stream()
                        .mapToInt(row -> row.printed() == null ? 0 : row.printed())
                        .sum(),
                rows.stream().mapToInt(CountView::derived).sum());
    }

    private static CountView row(Count count, SourceAddresses sources, Locale locale) {
        Term term = count.term();
        PrintedCount printed = count.printed();
        return new CountView(
                term.label(locale),
                count.printedCases(),
                printed == null ? null : Link.to(printed.source(), sources),
                count.cases(),
                count.cases() - (printed == null ? 0 : printed.count()),
                CaseQuery.ALL.with(term.dimension(), term.value()).at("/cases"));
    }

    private static List<String> sections(CaseCard card) {
        return SectionKind.EXPECTED.stream()
                .map(kind -> {
                    Boolean hasText = card.sections().get(kind);
                    return hasText == null ? "missing" : hasText ? "text" : "empty";
                })
                .toList();
    }

    /** A problem in the page's language. */
    public record ProblemView(String level, Link place, String message) {

        static ProblemView of(Problem problem, SourceAddresses sources, ProblemTexts texts, Locale locale) {
            SourceRef line = new SourceRef(problem.document(), problem.line(), problem.line());
            return new ProblemView(
                    problem.level().name(),
                    new Link(problem.document() + ":" + problem.line(), sources.of(line)),
                    texts.of(problem, locale));
        }
    }
}
