package io.casefolio.chart;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** What charts of the filtered catalogue say; {@link Drawings} draws them. */
@Service
public class Charts {

    private final MessageSource messages;
    private final String contextPath;

    /** @param contextPath what stands before the paths of the lists that bars lead to */
    Charts(MessageSource messages, @Value("${server.servlet.context-path:}") String contextPath) {
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
                language,
                counts.cases(),
                counts.without(),
                counts.charted().stream()
                        .map(count -> bar(count, query, language))
                        .toList(),
                texts.title(dimension),
                texts.summary(counts),
                texts.note(query, counts),
                texts.caption(query, counts, edition.labels(), edition.documents(), edition.published()),
                texts.nothing());
    }

    /** What a query asks for in words, such as “Industry: Government”; empty where it asks for every case. */
    public List<String> filters(CaseQuery query, Labels labels, Locale language) {
        return new ChartTexts(messages, language).filters(query, labels);
    }

    private ChartValue bar(Count count, CaseQuery query, Locale language) {
        Term term = count.term();
        return new ChartValue(
                count,
                term.label(language),
                query.withOnly(term.dimension(), term.value()).at(contextPath + "/cases"));
    }
}
