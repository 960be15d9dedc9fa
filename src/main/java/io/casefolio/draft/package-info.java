/** Changes of the set of documents that are looked at before they are published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "link", "store", "catalog", "report", "desk", "ingest"})
package io.casefolio.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
