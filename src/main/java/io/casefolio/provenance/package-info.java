/** Pages of what the catalogue stands on: documents line by line, and what is wrong or doubtful in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "store", "catalog", "http", "report", "page"})
package io.casefolio.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
