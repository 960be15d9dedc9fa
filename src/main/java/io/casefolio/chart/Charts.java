package io.casefolio.chart;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.compare.Against;
import io.casefolio.compare.Measure;
import io.casefolio.compare.PairedCounts;
import io.casefolio.compare.PairedCounts.Pair;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** What charts of the filtered catalogue say; {@link Drawings} draws them. */
@Service
public class Charts {

    private final MessageSource messages;
    private final String contextPath;

    /**
     * Charts in the words of some messages.
     *
     * @param contextPath what stands before the paths of the lists that bars lead to
     */
    public Charts(MessageSource messages, @Value("${server.servlet.context-path:}") String contextPath) {
        this.messages = messages;
        this.contextPath = contextPath;
    }

    /** A dimension's counts in their usual form; each bar leads to the list of its cases. */
    public Chart chart(Edition edition, CaseQuery query, Dimension dimension, Locale language) {
        Counts counts = edition.counts(query, dimension);
        ChartTexts texts = new ChartTexts(messages, language);
        return new Chart(
                dimension,
                Form.of(dimension).get(0),
                Measure.COUNT,
                language,
                List.of(new Series(
                        "",
                        counts.cases(),
                        counts.without(),
                        counts.charted().stream()
                                .map(count -> bar(
                                        count,
                                        query.withOnly(dimension, count.term().value()),
                                        language))
                                .toList())),
                texts.title(dimension),
                texts.summary(counts),
                texts.note(query, counts),
                texts.caption(query, counts, edition.labels(), edition.documents(), edition.published()),
                texts.nothing());
    }

    /** Where numbers of a query's cases come from: source, filters, number of cases and date. */
    public String caption(Edition edition, CaseQuery query, int cases, Locale language) {
        return new ChartTexts(messages, language)
                .caption(query, cases, edition.labels(), edition.documents(), edition.published());
    }

    /** What a query asks for in words, such as “Industry: Government”; empty where it asks for every case. */
    public List<String> filters(CaseQuery query, Labels labels, Locale language) {
        return new ChartTexts(messages, language).filters(query, labels);
    }

    /** The same of two sets, each counted whole and by itself; of one set where there is no second. */
    public Chart chart(
            Edition edition, CaseQuery query, @Nullable Against against, Dimension dimension, Locale language) {
        if (against == null) {
            return chart(edition, query, dimension, language);
        }
        PairedCounts counts = PairedCounts.of(edition, query, against.query(), dimension);
        ChartTexts texts = new ChartTexts(messages, language);
        List<String> names = texts.names(query, against.query(), counts, edition.labels());
        return new Chart(
                dimension,
                Form.BARS,
                against.measure(counts.one().cases(), counts.other().cases()),
                language,
                List.of(
                        series(
                                names.get(0),
                                counts.one(),
                                query,
                                counts.values().stream().map(Pair::one),
                                language),
                        series(
                                names.get(1),
                                counts.other(),
                                against.query(),
                                counts.values().stream().map(Pair::other),
                                language)),
                texts.title(dimension),
                texts.summary(counts, names),
                texts.note(query, against.query(), counts),
                texts.caption(names, edition.documents(), edition.published()),
                texts.nothing());
    }

    /** A dimension's counts before and after a change, on one axis; no bar leads anywhere. */
    public Chart change(Edition before, Edition after, Dimension dimension, Locale language) {
        PairedCounts counts = PairedCounts.of(before, after, dimension);
        ChartTexts texts = new ChartTexts(messages, language);
        List<String> names = List.of(
                messages.getMessage("chart.before", new Object[] {counts.one().cases()}, language),
                messages.getMessage("chart.after", new Object[] {counts.other().cases()}, language));
        return new Chart(
                dimension,
                Form.BARS,
                Measure.COUNT,
                language,
                List.of(
                        change(
                                names.get(0),
                                counts.one(),
                                counts.values().stream().map(Pair::one),
                                language),
                        change(
                                names.get(1),
                                counts.other(),
                                counts.values().stream().map(Pair::other),
                                language)),
                texts.title(dimension),
                String.join(" · ", names),
                texts.note(CaseQuery.ALL, CaseQuery.ALL, counts),
                String.join(" · ", names),
                texts.nothing());
    }

    private static Series change(String name, Counts counts, Stream<Count> values, Locale language) {
        return new Series(
                name,
                counts.cases(),
                counts.without(),
                values.map(count -> new ChartValue(count, count.term().label(language), null))
                        .toList());
    }

    private Series series(String name, Counts counts, CaseQuery set, Stream<Count> values, Locale language) {
        return new Series(
                name,
                counts.cases(),
                counts.without(),
                values.map(count -> bar(
                                count, count.cases() == 0 ? null : PairedCounts.narrowed(set, count.term()), language))
                        .toList());
    }

    private ChartValue bar(Count count, @Nullable CaseQuery list, Locale language) {
        return new ChartValue(
                count, count.term().label(language), list == null ? null : list.at(contextPath + "/cases"));
    }
}
