/** What tests share. */
@NullMarked
package io.casefolio.testing;

import org.jspecify.annotations.NullMarked;
