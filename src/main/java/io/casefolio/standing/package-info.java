/** Since which edition the facts of a case stand as they do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "report", "store"})
package io.casefolio.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
