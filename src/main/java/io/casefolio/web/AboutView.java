package io.casefolio.web;

import io.casefolio.model.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue is.
 *
 * @param published when; null before the first time
 */
record AboutView(
        int total, List<Dimension> dimensions, @Nullable String published) {}
