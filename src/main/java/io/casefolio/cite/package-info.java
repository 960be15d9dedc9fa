/** What to write where a case, a list or a chart is cited. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package io.casefolio.cite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
