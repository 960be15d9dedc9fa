/** A document goes in, its rows, cases, frequencies and problems come out; no Spring, no I/O. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "source", "text"})
package io.casefolio.parse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
