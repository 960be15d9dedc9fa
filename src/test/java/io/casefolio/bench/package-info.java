/** Measures what tests do not: how long things take. */
@NullMarked
package io.casefolio.bench;

import org.jspecify.annotations.NullMarked;
