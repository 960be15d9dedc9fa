package io.casefolio.cite;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.SourceRef;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is cited. Nobody is known to have written it, so that it goes by its title, and by the catalogue it stands in.
 *
 * @param key its own among all that are cited, of letters, digits and hyphens
 * @param title in the language of what is cited
 * @param translation of the title, into English; null where there is none
 * @param language of what is cited
 * @param source where in a document it stands; null for what is put together from many
 * @param address where it is found, whole
 */
public record Cited(
        Kind kind,
        String key,
        String title,
        @Nullable String translation,
        Locale language,
        @Nullable SourceRef source,
        String address,
        Visit visit) {

    /** What can be cited. */
    public enum Kind {
        CASE,
        LIST,
        CHART;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The catalogue, which contains and publishes all of it. */
    static final String CATALOGUE = "Casefolio";

    /** Titles of documents may hold anything, and a citation is one line. */
    public Cited {
        title = oneLine(title);
        translation = translation == null ? null : oneLine(translation);
    }

    /** A case, whose text is Chinese. */
    public static Cited of(CaseStudy study, String address, Visit visit) {
        return new Cited(
                Kind.CASE,
                "casefolio-" + study.slug(),
                study.title(),
                study.titleEn(),
                Locale.CHINESE,
                study.source(),
                address,
                visit);
    }

    /** A list or a chart, whose words are those of the page. */
    public static Cited of(Kind kind, String key, String title, String address, Visit visit) {
        return new Cited(kind, "casefolio-" + key, title, null, visit.language(), null, address, visit);
    }

    /** The title with its translation, for those who do not read Chinese. */
    String readableTitle() {
        boolean chinese = visit.language().getLanguage().equals(Locale.CHINESE.getLanguage());
        return translation == null || chinese ? title : title + " [" + translation + "]";
    }

    /** In the reader's words. */
    Wording words() {
        return new Wording(visit.language());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
