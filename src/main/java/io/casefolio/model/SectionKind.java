package io.casefolio.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections of a case study. */
public enum SectionKind {
    BACKGROUND("项目背景", "Background"),
    GOALS("系统目标", "Goals"),
    STAKEHOLDERS("项目涉众", "Stakeholders"),
    REQUIREMENTS("系统需求", "Requirements"),
    PLATFORMS("平台和框架", "Platforms and frameworks"),
    OUTCOMES("成果效益", "Outcomes"),
    /** Text of a case that stands under none of the six headings. */
    OTHER("", "Other text");

    /** The six kinds a complete case study has, in the document's order. */
    public static final List<SectionKind> EXPECTED =
            List.of(BACKGROUND, GOALS, STAKEHOLDERS, REQUIREMENTS, PLATFORMS, OUTCOMES);

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Map<String, SectionKind> ANNOUNCED = new HashMap<>();

    static {
        for (SectionKind kind : EXPECTED) {
            ANNOUNCED.put(bare(kind.heading), kind);
            ANNOUNCED.put(bare(kind.labelEn), kind);
        }
    }

    private final String heading;
    private final String labelEn;

    SectionKind(String heading, String labelEn) {
        this.heading = heading;
        this.labelEn = labelEn;
    }

    /** The Chinese heading that announces the section; empty for {@link #OTHER}. */
    public String heading() {
        return heading;
    }

    public String labelEn() {
        return labelEn;
    }

    /** The name in addresses and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind announced by a heading's words in either language, white space and case aside. */
    public static Optional<SectionKind> announcedBy(String words) {
        return Optional.ofNullable(ANNOUNCED.get(bare(words)));
    }

    private static String bare(String words) {
        return SPACE.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
