/** A frequency becomes a chart. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "catalog"})
package io.casefolio.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
