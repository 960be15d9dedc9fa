/** A frequency becomes a chart, a chart becomes an option of ECharts or a picture. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "catalog", "compare"})
package io.casefolio.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
