package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import io.casefolio.model.Term;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The years of charts, of 500 random queries. */
class TimeAxisTests {

    private final Edition edition = FirstCorpus.EDITION;
    private final Random random = new Random(14);

    @Test
    void hasEveryYearFromTheFirstToTheLastWithTheCasesThatItsListHas() {
        int empty = 0;
        for (int i = 0; i < 500; i++) {
            CaseQuery query = randomQuery();
            Counts counts = edition.counts(query, Dimension.YEAR);
            List<Count> charted = counts.charted();
            List<Integer> years = charted.stream()
                    .map(count -> Integer.parseInt(count.term().value()))
                    .toList();

            if (!years.isEmpty()) {
                assertThat(years)
                        .isEqualTo(IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                                .boxed()
                                .toList());
            }
            assertThat(charted.stream().mapToInt(Count::cases).sum()).isEqualTo(counts.cases() - counts.without());
            charted.forEach(count -> assertThat(count.cases())
                    .isEqualTo(edition.find(
                                    query.withOnly(Dimension.YEAR, count.term().value()))
                            .total()));
            empty += (int) charted.stream().filter(count -> count.cases() == 0).count();
        }
        assertThat(empty).isGreaterThan(30);
    }

    private CaseQuery randomQuery() {
        CaseQuery query = random.nextInt(5) == 0 ? CaseQuery.ALL.withText("数据") : CaseQuery.ALL;
        for (Dimension dimension : List.of(Dimension.INDUSTRY, Dimension.REGION, Dimension.TECHNOLOGY)) {
            if (random.nextInt(2) == 0) {
                List<Count> values = edition.counts(CaseQuery.ALL, dimension).charted();
                query = query.with(
                        dimension,
                        values.get(random.nextInt(values.size())).term().value());
            }
        }
        return query;
    }

    @Test
    void hasNoGapsWhereWhatADocumentPrintsIsNoYear() {
        assertThat(ValueOrder.gaps(Dimension.YEAR, new TreeSet<>(List.of("2017", "2019", "更早"))))
                .isEmpty();
        assertThat(ValueOrder.gaps(Dimension.YEAR, new TreeSet<>(List.of("2017", "2019"))))
                .containsExactly("2018");
        assertThat(ValueOrder.gaps(Dimension.SCALE, new TreeSet<>(List.of("2017", "2019"))))
                .isEmpty();
    }

    @Test
    void hasNoGapsInACrossTableWithoutRoomForThem() {
        List<CrossTable.Line> years = Stream.of("2000", "2022")
                .map(year -> new CrossTable.Line(CrossTable.Kind.VALUE, new Term(Dimension.YEAR, year, null), 1))
                .toList();
        CrossTable table = new CrossTable(
                Dimension.YEAR,
                Dimension.YEAR,
                years,
                years.stream()
                        .map(year -> new CrossTable.Row(year, List.of(1, 0)))
                        .toList(),
                2);

        CrossTable filled = table.withEveryYear(CaseQuery.ALL);

        assertThat(filled.rows()).hasSize(23);
        assertThat(filled.columns()).isEqualTo(years);
    }
}
