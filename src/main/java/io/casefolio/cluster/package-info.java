/** Editions that no process holds: each is an index of OpenSearch, which any number of equal nodes ask. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "text", "query", "meaning", "search", "store", "catalog"})
package io.casefolio.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
