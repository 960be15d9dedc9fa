/** Two dimensions together: a cross-table as stacked bars, as bars of 100 % and as small multiples. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "catalog", "chart"})
package io.casefolio.cross;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
