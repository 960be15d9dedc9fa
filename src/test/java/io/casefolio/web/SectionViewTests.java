package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionViewTests {

    private static List<String> ids(SectionKind... kinds) {
        List<Section> sections = Stream.of(kinds)
                .map(kind -> new Section(kind, "", "", "", List.of(), new SourceRef("a.md", 1, 1)))
                .toList();
        return SectionView.of(sections, new SourceAddresses(Map.of())).stream()
                .map(SectionView::id)
                .toList();
    }

    @Test
    void hasAnIdOfItsOwnWhereAKindIsRepeated() {
        assertThat(ids(
                        SectionKind.OTHER,
                        SectionKind.BACKGROUND,
                        SectionKind.OTHER,
                        SectionKind.BACKGROUND,
                        SectionKind.OTHER))
                .containsExactly("other", "background", "other-2", "background-2", "other-3");
    }

    @Test
    void hasTheKeyOfItsKindWhereItStandsAlone() {
        assertThat(ids(SectionKind.GOALS, SectionKind.OUTCOMES)).containsExactly("goals", "outcomes");
    }
}
