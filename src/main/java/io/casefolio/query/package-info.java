/** Which cases are asked for, as a value and as an address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "text"})
package io.casefolio.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
