package io.casefolio.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of a case study. */
public enum SectionKind {
    BACKGROUND("项目背景"),
    GOALS("系统目标"),
    STAKEHOLDERS("项目涉众"),
    REQUIREMENTS("系统需求"),
    PLATFORMS("平台和框架"),
    OUTCOMES("成果效益"),
    /** Text of a case that stands under none of the six headings. */
    OTHER("");

    /** The six kinds a complete case study has, in the document's order. */
    public static final List<SectionKind> EXPECTED =
            List.of(BACKGROUND, GOALS, STAKEHOLDERS, REQUIREMENTS, PLATFORMS, OUTCOMES);

    private final String heading;

    SectionKind(String heading) {
        this.heading = heading;
    }

    /** The Chinese heading that announces the section; empty for {@link #OTHER}. */
    public String heading() {
        return heading;
    }

    /** The name in addresses and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind announced by a heading's words, white space aside. */
    public static Optional<SectionKind> announcedBy(String words) {
        String bare = words.replaceAll("\\s", "");
        return EXPECTED.stream().filter(kind -> kind.heading.equals(bare)).findFirst();
    }
}
