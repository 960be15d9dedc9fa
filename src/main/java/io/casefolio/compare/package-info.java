/** Cases beside cases: which facts they share and which differ. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query"})
package io.casefolio.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
