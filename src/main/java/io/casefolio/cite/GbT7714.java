package io.casefolio.cite;

import java.time.LocalDate;

/**
 * GB/T 7714—2015, for the sequential numbering: an entry of an online database as a part of it (4.2, 4.6), in the
 * language of what is cited (6.1), beginning with the title where no author is known (8.1.4). The edition stands with
 * the catalogue's title, as “version 1.1” does in the standard's own example of a web page, because a first edition
 * would not be named as such (8.3.1). Place and publisher may be left out of what is online (8.4).
 */
final class GbT7714 {

    private GbT7714() {}

    static String of(Cited cited) {
        Wording words = new Wording(cited.language());
        String place = words.place(cited.source(), "-");
        LocalDate published = cited.visit().published();
        return "%s%s[%s/OL]//%s: %s. %s[%s]. %s."
                .formatted(
                        cited.title(),
                        place == null ? "" : ": " + place,
                        cited.kind() == Cited.Kind.CHART ? "DS" : "DB",
                        Cited.CATALOGUE,
                        words.text("edition", cited.visit().edition()),
                        published == null ? "" : "(" + published + ")",
                        cited.visit().day(),
                        cited.address());
    }
}
