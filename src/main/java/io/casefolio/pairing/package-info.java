/** Which row of the table of systems a case may belong to where no crosswalk says so, and what speaks for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "parse", "text"})
package io.casefolio.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
