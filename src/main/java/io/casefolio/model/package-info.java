/** The nouns every stage shares: records and enums without any framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.casefolio.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
