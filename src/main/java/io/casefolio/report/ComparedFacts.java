package io.casefolio.report;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.CrosswalkLink;
import io.casefolio.model.Dimension;
import io.casefolio.model.Reading;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SystemFacts;
import io.casefolio.report.Consequences.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two states of a case say differently. */
public final class ComparedFacts {

    private final CaseStudy before;
    private final CaseStudy after;
    private final List<Fact> facts = new ArrayList<>();

    private ComparedFacts(CaseStudy before, CaseStudy after) {
        this.before = before;
        this.after = after;
    }

    /** Facts that differ, by the names of front matter and addresses. */
    public static List<Fact> of(CaseStudy before, CaseStudy after) {
        ComparedFacts compared = new ComparedFacts(before, after);
        compared.add("title", study -> study.title() + readings(study.readings()));
        compared.add("title_en", study -> Objects.toString(study.titleEn(), ""));
        compared.add("system", study -> system(study, SystemFacts::name));
        for (Dimension dimension : Dimension.FACTS) {
            compared.add(dimension.key(), study -> String.join("、", study.values(dimension)));
        }
        compared.add("year_as_written", ComparedFacts::unreadYear);
        compared.add("place", study -> system(study, SystemFacts::placeAsWritten));
        compared.add("technologies", study -> system(study, SystemFacts::technologiesAsWritten));
        compared.add("platform_mentions", ComparedFacts::platforms);
        compared.add("summary_en", study -> Objects.toString(study.summaryEn(), ""));
        compared.add("link", study -> link(study.link()));
        for (SectionKind kind : SectionKind.values()) {
            compared.addSection(kind);
        }
        return List.copyOf(compared.facts);
    }

    private void add(String name, Function<CaseStudy, String> says) {
        String old = says.apply(before);
        String now = says.apply(after);
        if (!old.equals(now)) {
            facts.add(new Fact(name, old, now));
        }
    }

    /** Its words, or its markup where only that differs. */
    private void addSection(SectionKind kind) {
        int size = facts.size();
        add(kind.key(), study -> sections(study, kind, section -> (section.heading() + "\n" + section.text()).strip()));
        if (facts.size() == size) {
            add(kind.key(), study -> sections(study, kind, section -> section.html() + readings(section.readings())));
        }
    }

    /** How editors read slips; a text without any stands alone. */
    private static String readings(List<Reading> readings) {
        return readings.stream()
                .map(reading -> " [" + reading.asWritten() + " → " + reading.readAs() + "]")
                .collect(Collectors.joining());
    }

    private static String sections(CaseStudy study, SectionKind kind, Function<Section, String> part) {
        return study.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(part)
                .collect(Collectors.joining("\n"));
    }

    /** With their addresses, which pages lead to. */
    private static String platforms(CaseStudy study) {
        return study.platforms().stream()
                .map(platform ->
                        platform.url() == null ? platform.asWritten() : platform.asWritten() + " " + platform.url())
                .collect(Collectors.joining("、"));
    }

    private static String unreadYear(CaseStudy study) {
        boolean read = !study.values(Dimension.YEAR).isEmpty();
        return read ? "" : system(study, system -> Objects.toString(system.yearAsWritten(), ""));
    }

    private static String system(CaseStudy study, Function<SystemFacts, String> part) {
        return study.system() == null ? "" : part.apply(study.system());
    }

    private static String link(@Nullable CrosswalkLink link) {
        return link == null ? "" : link.confidence() + ": " + link.evidence();
    }
}
