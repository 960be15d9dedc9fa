/** Runs source, parse, link and catalog, and records each import. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "parse", "link", "store", "catalog", "report", "desk"})
package io.casefolio.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
