/** The catalogue as JSON. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "catalog", "chart"})
package io.casefolio.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
