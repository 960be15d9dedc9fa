/** Rows and sections become case studies by the crosswalk, and terms become canonical by the vocabulary. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "parse", "text", "pairing"})
package io.casefolio.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
