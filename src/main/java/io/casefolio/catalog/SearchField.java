package io.casefolio.catalog;

import io.casefolio.model.SectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a case is searched, and how much a match there weighs. */
enum SearchField {
    TITLE(8),
    SYSTEM(5),
    TECHNOLOGY(4),
    PLATFORM(4),
    /** Category, region, city, industry and scale. */
    TERMS(3),
    BACKGROUND(1),
    GOALS(1.5f),
    STAKEHOLDERS(1),
    REQUIREMENTS(1),
    PLATFORMS(1),
    OUTCOMES(1),
    OTHER(1),
    TITLE_EN(8),
    LABELS_EN(3),
    SUMMARY(2);

    private final float weight;

    SearchField(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    /** The field's name in the index. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is analysed as English text; all others as Chinese with Latin words in it. */
    boolean isEnglish() {
        return this == TITLE_EN || this == LABELS_EN || this == SUMMARY;
    }

    static SearchField of(SectionKind kind) {
        return valueOf(kind.name());
    }

    /** The section that is searched; null where it is none. */
    @Nullable
    SectionKind section() {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a search that names {@code asked} looks into this field, too. */
    boolean isAskedBy(SearchField asked) {
        return this == asked || (asked == TITLE && this == TITLE_EN);
    }

    /** The field that a query names as in {@code outcomes:成本} or {@code 成果效益:成本}. */
    static Optional<SearchField> named(String name) {
        return SectionKind.announcedBy(name)
                .map(SearchField::of)
                .or(() -> Arrays.stream(values())
                        .filter(field -> field.key().equalsIgnoreCase(name))
                        .filter(field -> field != OTHER && field != TERMS && field != TITLE_EN && field != LABELS_EN)
                        .findFirst());
    }
}
