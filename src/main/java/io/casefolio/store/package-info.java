/** What is kept: every version of every document, every import, and the cases of the last two editions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source"})
@SequenceGenerator(name = "row_id", sequenceName = "row_id", allocationSize = 100)
package io.casefolio.store;

import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
