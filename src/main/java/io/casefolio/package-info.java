/** Casefolio: a web catalogue of case studies, imported from documents. */
@NullMarked
package io.casefolio;

import org.jspecify.annotations.NullMarked;
