/** What is settled for all that follows: whose the data folder is, that what is committed is on its disk, which threads answer, and what is said where a start fails. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.casefolio.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
