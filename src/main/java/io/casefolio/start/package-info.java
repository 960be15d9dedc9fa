/** What is settled before anything starts: whose the data folder is, and what is said where a start fails. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.casefolio.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
