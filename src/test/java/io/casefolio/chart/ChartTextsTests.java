package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.catalog.Count;
import io.casefolio.catalog.Counts;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ChartTextsTests {

    private final ChartTexts texts = new ChartTexts(messages(), Locale.ENGLISH);

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static Counts counts(Dimension dimension, int values) {
        return new Counts(
                dimension,
                values,
                0,
                IntStream.range(0, values)
                        .mapToObj(i ->
                                new Count(new Term(dimension, Integer.toString(1950 + i), null), 1, 0.1, null, false))
                        .toList());
    }

    private String caption(CaseQuery query, String... documents) {
        return texts.caption(query, counts(Dimension.INDUSTRY, 1), new Labels(List.of()), List.of(documents), null);
    }

    @Test
    void saysWhichOfTheValuesAreDrawn() {
        assertThat(texts.note(CaseQuery.ALL, counts(Dimension.YEAR, 45)))
                .isEqualTo("The picture shows the latest 40 of 45 years.");
        assertThat(texts.note(CaseQuery.ALL, counts(Dimension.CITY, 45)))
                .isEqualTo("The picture shows the 40 most frequent of 45.");
        assertThat(texts.note(CaseQuery.ALL, counts(Dimension.YEAR, 40))).isNull();
    }

    @Test
    void saysHowManyDocumentsItDoesNotName() {
        assertThat(caption(CaseQuery.ALL, "a.md", "b.md", "c.md", "d.md", "e.md"))
                .startsWith("Source: Casefolio, from a.md, b.md, c.md and 2 more ·");
        assertThat(caption(CaseQuery.ALL, "a.md", "b.md", "c.md"))
                .startsWith("Source: Casefolio, from a.md, b.md, c.md ·");
    }
}
