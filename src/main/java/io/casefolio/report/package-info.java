/** What an import says: problems as sentences and as a compiler prints them, and what it would change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package io.casefolio.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
