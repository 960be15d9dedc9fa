package io.casefolio.catalog;

import io.casefolio.model.Term;

/**
 * A value with its number of cases.
 *
 * @param count zero only for a selected value that no case has beside the other filters
 */
public record FacetValue(Term term, int count, boolean selected) {}
