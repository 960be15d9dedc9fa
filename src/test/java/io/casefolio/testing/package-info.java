/** What tests of several packages share. */
@NullMarked
package io.casefolio.testing;

import org.jspecify.annotations.NullMarked;
