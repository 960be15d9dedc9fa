package io.casefolio.page;

import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are told of a page. Of a list, one value of one facet is a page of its own, and everything else a
 * view of a page, so that they do not walk all combinations. A page without cases is none of its own either.
 *
 * @param canonical the address of that page
 */
public record Robots(boolean index, String canonical) {

    /** What they are told of a list, or of what is drawn of it, that finds so many cases. */
    public static Robots of(String path, CaseQuery query, int total) {
        CaseQuery page = CaseQuery.ALL;
        if (query.filters().size() == 1) {
            Dimension dimension = query.filters().keySet().iterator().next();
            SortedSet<String> values = query.values(dimension);
            if (values.size() == 1) {
                page = page.with(dimension, values.first());
            }
        }
        return new Robots(total > 0 && page.equals(query), page.at(path));
    }

    /** The address of that page in a language; null for whichever the reader prefers. */
    public String in(@Nullable String language) {
        return language == null ? canonical : LanguageResolver.in(language, canonical);
    }
}
