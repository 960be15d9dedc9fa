/** What other sites show of a case where somebody shares its address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "catalog", "page"})
package io.casefolio.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
