package io.casefolio.web;

import io.casefolio.compare.Comparison;
import io.casefolio.http.SourceAddresses;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SystemFacts;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some cases beside each other.
 *
 * @param places where each case's facts stand; null for a case without a row
 */
public record ComparisonView(
        List<CaseView> cases,
        List<SharedView> shared,
        List<RowView> rows,
        List<@Nullable Link> places,
        List<KindView> kinds) {

    /**
     * What so many of the cases share.
     *
     * @param values each leads to all cases that have it
     */
    public record SharedView(int having, List<Link> values) {}

    /** A fact of each case. */
    public record RowView(String key, boolean differs, List<CellView> cells) {}

    /** The values of one case; one that another case has, too, is selected. */
    public record CellView(List<Link> values) {}

    /** The sections of a kind, one list for each case. */
    public record KindView(String key, List<ColumnView> columns) {}

    public record ColumnView(CaseView study, List<SectionView> sections) {}

    /** The titles of the cases, in a line. */
    public String titles() {
        return cases.stream().map(CaseView::title).collect(Collectors.joining(" · "));
    }

    static ComparisonView of(Comparison comparison, Labels labels, SourceAddresses sources, Locale locale) {
        List<CaseStudy> studies = comparison.cases();
        List<CaseView> cases = studies.stream()
                .map(study -> CaseView.of(study, labels, locale))
                .toList();
        return new ComparisonView(
                cases,
                shared(comparison, labels, locale),
                comparison.rows().stream().map(row -> row(row, labels, locale)).toList(),
                studies.stream().map(study -> place(study, sources)).toList(),
                kinds(studies, cases, sources));
    }

    private static List<SharedView> shared(Comparison comparison, Labels labels, Locale locale) {
        Map<Integer, List<Link>> byNumber = comparison.shared().stream()
                .collect(Collectors.groupingBy(
                        shared -> -shared.cases().size(), // what most share first
                        TreeMap::new,
                        Collectors.mapping(
                                shared -> new Link(
                                        labels.term(shared.dimension(), shared.value())
                                                .label(locale),
                                        CaseQuery.ALL
                                                .with(shared.dimension(), shared.value())
                                                .at(ListView.PATH)),
                                Collectors.toList())));
        return byNumber.entrySet().stream()
                .map(some -> new SharedView(-some.getKey(), some.getValue()))
                .toList();
    }

    private static RowView row(Comparison.Row row, Labels labels, Locale locale) {
        return new RowView(
                row.dimension().key(),
                row.differs(),
                row.values().stream()
                        .map(values -> new CellView(values.stream()
                                .map(value -> new Link(
                                        labels.term(row.dimension(), value).label(locale),
                                        CaseQuery.ALL
                                                .with(row.dimension(), value)
                                                .at(ListView.PATH),
                                        row.having(value) > 1))
                                .toList()))
                        .toList());
    }

    private static @Nullable Link place(CaseStudy study, SourceAddresses sources) {
        SystemFacts system = study.system();
        return system == null ? null : Link.to(system.source(), sources);
    }

    /** The six kinds, and other text where a case has some. */
    private static List<KindView> kinds(List<CaseStudy> studies, List<CaseView> cases, SourceAddresses sources) {
        List<List<SectionView>> sections = studies.stream()
                .map(study -> SectionView.of(study.sections(), sources))
                .toList();
        return Stream.concat(SectionKind.EXPECTED.stream(), Stream.of(SectionKind.OTHER))
                .map(kind -> new KindView(
                        kind.key(),
                        Stream.iterate(0, i -> i + 1)
                                .limit(cases.size())
                                .map(i -> new ColumnView(cases.get(i), ofKind(kind, sections.get(i))))
                                .toList()))
                .filter(kind -> !kind.key().equals(SectionKind.OTHER.key())
                        || kind.columns().stream()
                                .anyMatch(column -> !column.sections().isEmpty()))
                .toList();
    }

    private static List<SectionView> ofKind(SectionKind kind, List<SectionView> sections) {
        return sections.stream()
                .filter(section -> section.key().equals(kind.key()))
                .toList();
    }
}
