package io.casefolio.query;

import io.casefolio.model.SectionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a case is searched. */
public enum SearchField {
    TITLE,
    SYSTEM,
    TECHNOLOGY,
    PLATFORM,
    /** Category, region, city, industry and scale. */
    TERMS,
    BACKGROUND,
    GOALS,
    STAKEHOLDERS,
    REQUIREMENTS,
    PLATFORMS,
    OUTCOMES,
    OTHER,
    TITLE_EN,
    LABELS_EN,
    SUMMARY;

    /** Whether it is English text; all others are Chinese with Latin words in it. */
    public boolean isEnglish() {
        return this == TITLE_EN || this == LABELS_EN || this == SUMMARY;
    }

    public static SearchField of(SectionKind kind) {
        return valueOf(kind.name());
    }

    /** The section that is searched; null where it is none. */
    public @Nullable SectionKind section() {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a search that names {@code asked} looks into this field, too. */
    public boolean isAskedBy(SearchField asked) {
        return this == asked || (asked == TITLE && this == TITLE_EN);
    }

    /** The field that a text names as in {@code outcomes:成本} or {@code 成果效益:成本}. */
    static Optional<SearchField> named(String name) {
        return SectionKind.announcedBy(name)
                .map(SearchField::of)
                .or(() -> Arrays.stream(values())
                        .filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT)))
                        .filter(field -> field != OTHER && field != TERMS && field != TITLE_EN && field != LABELS_EN)
                        .findFirst());
    }
}
