/** Editions that are no longer shown, read again from the documents that are kept, and what has changed since. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "link", "store", "catalog", "report"})
package io.casefolio.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
