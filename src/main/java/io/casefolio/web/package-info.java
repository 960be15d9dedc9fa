/** The pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "catalog", "chart"})
package io.casefolio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
