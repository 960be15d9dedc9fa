package io.casefolio.catalog;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total cases on all pages
 * @param page counted from 1; beyond the last page, items are empty
 */
public record CasePage(int total, int page, int size, List<CaseCard> items) {

    public int pages() {
        return (total + size - 1) / size;
    }
}
