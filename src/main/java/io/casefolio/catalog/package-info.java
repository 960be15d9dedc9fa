/** The catalogue as it is asked: editions with their lists, counts, cross-tables and help. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "text", "query", "meaning", "search", "store"})
package io.casefolio.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
