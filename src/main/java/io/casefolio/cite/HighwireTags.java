package io.casefolio.cite;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What reference managers and search engines for scholars read in the head of a page. */
public final class HighwireTags {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private HighwireTags() {}

    /** The contents of the tags by their names; none says who wrote it, as nobody knows. */
    public static Map<String, String> of(Cited cited) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("citation_title", cited.title());
        if (cited.visit().published() != null) {
            tags.put("citation_publication_date", DAY.format(cited.visit().published()));
        }
        tags.put("citation_language", cited.language().getLanguage());
        if (cited.address().contains("://")) {
            tags.put("citation_public_url", cited.address());
        }
        return tags;
    }
}
