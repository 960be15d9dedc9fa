/** Cases beside cases, and sets of cases against sets: what they share and what differs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "catalog"})
package io.casefolio.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
