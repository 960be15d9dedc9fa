package io.casefolio.web;

import io.casefolio.catalog.CaseQuery;
import io.casefolio.model.Dimension;
import java.util.SortedSet;

/**
 * What search engines are told of a list: one value of one facet is a page of its own, and everything else a view of a
 * page, so that they do not walk all combinations.
 *
 * @param canonical the address of that page
 */
record Robots(boolean index, String canonical) {

    static Robots of(String path, CaseQuery query) {
        CaseQuery page = CaseQuery.ALL;
        if (query.filters().size() == 1) {
            Dimension dimension = query.filters().keySet().iterator().next();
            SortedSet<String> values = query.values(dimension);
            if (values.size() == 1) {
                page = page.with(dimension, values.first());
            }
        }
        return new Robots(page.equals(query), page.at(path));
    }
}
