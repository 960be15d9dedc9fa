package io.casefolio.catalog;

import io.casefolio.model.Dimension;
import java.util.List;

/** The values of a dimension among the cases that all other filters admit. */
public record Facet(Dimension dimension, List<FacetValue> values) {}
