/** One full-text index for each edition: which cases match, where, and what a reader may have meant. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "text", "query", "meaning"})
package io.casefolio.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
