/** What a typed text means in an edition: its words, what editors know of them, and how names are read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "text", "query"})
package io.casefolio.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
