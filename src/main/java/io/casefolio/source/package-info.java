/** Documents as they lie in the corpus folder: bytes, name, hash, and characters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package io.casefolio.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
