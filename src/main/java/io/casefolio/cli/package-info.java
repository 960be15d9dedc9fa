/** The command line: the same jar without a web server. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "link", "store", "catalog", "ingest", "report"})
package io.casefolio.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
