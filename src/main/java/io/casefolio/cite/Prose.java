package io.casefolio.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Citations as sentences, by the handbooks of the APA and the MLA; in Chinese, in the same order. */
final class Prose {

    private Prose() {}

    /** APA 7, for an entry without an author (9.12) in a work that changes (9.16). */
    static String apa(Cited cited) {
        Wording words = cited.words();
        Visit visit = cited.visit();
        String kind = words.text("kind." + cited.kind().key());
        String place = words.place(cited.source(), "–");
        LocalDate published = visit.published();
        return "%s [%s]. (%s). %s %s"
                .formatted(
                        cited.readableTitle(),
                        place == null ? kind : words.text("apa.about", kind, place),
                        published == null ? words.text("undated") : words.day(published, "uuuu, MMMM d"),
                        words.text("apa.in", visit.edition()),
                        words.text("apa.retrieved", words.day(visit.day(), "MMMM d, uuuu"), cited.address()));
    }

    /** MLA 9: the title, the container with its version and date, the place in it. */
    static String mla(Cited cited) {
        Wording words = cited.words();
        Visit visit = cited.visit();
        List<String> parts = new ArrayList<>();
        parts.add(Cited.CATALOGUE);
        parts.add(words.text("edition", visit.edition()));
        if (visit.published() != null) {
            parts.add(words.shortDay(visit.published()));
        }
        String place = words.place(cited.source(), "–");
        if (place != null) {
            parts.add(place);
        }
        parts.add(cited.address());
        String title = cited.readableTitle();
        return "“%s” %s. %s"
                .formatted(
                        title.matches(".*[.?!。？！]") ? title : title + ".",
                        String.join(", ", parts),
                        words.text("mla.accessed", words.shortDay(visit.day())));
    }
}
