/** Asks a running catalogue for what nobody should ask for, and judges what it answers; knows nothing but the JDK. */
@NullMarked
package io.casefolio.attack;

import org.jspecify.annotations.NullMarked;
