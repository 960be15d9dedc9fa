package io.casefolio.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.SourceRef;
import io.casefolio.page.Link;
import io.casefolio.provenance.DocumentView.LineView;
import io.casefolio.store.Store.KeptDocument;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentViewTests {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final List<String> LONG = IntStream.rangeClosed(1, 12_000)
            .mapToObj(number -> "line " + number)
            .toList();

    @Test
    void showsAWholeDocumentThatFits() {
        DocumentView view = view(LONG.subList(0, 5_000), new SourceRef("a.md", 4_000, 4_001), 3);

        assertThat(view.first()).isEqualTo(1);
        assertThat(view.lines())
                .hasSize(5_000)
                .filteredOn(LineView::marked)
                .extracting(LineView::id)
                .containsExactly("L4000", "L4001");
        assertThat(view.before()).isNull();
        assertThat(view.after()).isNull();
    }

    @Test
    void showsTheMarkedLinesAmongTheirNeighboursAndLeadsToTheRest() {
        DocumentView view = view(LONG, new SourceRef("a.md", 6_000, 6_001), null);

        assertThat(view.first()).isEqualTo(5_960);
        assertThat(view.lines()).hasSize(40 + 2 + 40);
        assertThat(view.lines())
                .filteredOn(LineView::marked)
                .extracting(LineView::text)
                .containsExactly("line 6000", "line 6001");
        assertThat(view.before())
                .isEqualTo(new Link("960–5959", "/documents/a.md?version=0123456789ab&lines=6000-6001&from=960#L960"));
        assertThat(view.after())
                .isEqualTo(
                        new Link("6042–11041", "/documents/a.md?version=0123456789ab&lines=6000-6001&from=6042#L6042"));
    }

    @Test
    void showsEveryLineOfALongOneOnThePagesThatFollowEachOther() {
        int from = 1;
        int shown = 0;
        for (DocumentView view = view(LONG, null, from); ; view = view(LONG, null, from)) {
            assertThat(view.first()).isEqualTo(shown + 1);
            shown += view.lines().size();
            if (view.after() == null) {
                break;
            }
            from = shown + 1;
            assertThat(view.after().href()).endsWith("&from=" + from + "#L" + from);
        }
        assertThat(shown).isEqualTo(12_000);
    }

    @Test
    void boundsWhatAPageShowsOfLongLines() {
        DocumentView view = view(Collections.nCopies(100, "&".repeat(1_000_000)), null, 50);

        assertThat(view.lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.text()).hasSize(10_001).endsWith("…"));
        assertThat(Objects.requireNonNull(view.before()).label()).isEqualTo("40–49");
        assertThat(Objects.requireNonNull(view.after()).label()).isEqualTo("60–69");
    }

    @Test
    void showsASignWhereACharacterCannotBePrinted() {
        assertThat(view(List.of("a\0b\fc\td"), null, null).lines())
                .extracting(LineView::text)
                .containsExactly("a\uFFFDb\uFFFDc\td");
    }

    private static DocumentView view(List<String> lines, @Nullable SourceRef marked, @Nullable Integer from) {
        return DocumentView.of(new KeptDocument("a.md", HASH, lines), marked, from);
    }
}
