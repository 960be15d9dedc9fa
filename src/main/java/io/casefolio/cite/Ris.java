package io.casefolio.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A record of RIS, in UTF-8; a line is a field, and no value of ours holds a line break. */
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Ris() {}

    static String of(Cited cited) {
        Visit visit = cited.visit();
        LocalDate published = visit.published();
        StringBuilder lines = new StringBuilder();
        add(lines, "TY", cited.kind() == Cited.Kind.CHART ? "DATA" : "ELEC");
        add(lines, "ID", cited.key());
        add(lines, "TI", cited.title());
        add(lines, "TT", cited.translation());
        add(lines, "T2", Cited.CATALOGUE);
        add(lines, "PB", Cited.CATALOGUE);
        add(lines, "ET", Long.toString(visit.edition()));
        add(lines, "PY", published == null ? null : Integer.toString(published.getYear()));
        add(lines, "DA", published == null ? null : DAY.format(published));
        add(lines, "Y2", DAY.format(visit.day()));
        add(lines, "UR", cited.address());
        add(lines, "LA", cited.language().getLanguage());
        add(lines, "N1", cited.words().place(cited.source(), "–"));
        return lines + "ER  - ";
    }

    private static void add(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
