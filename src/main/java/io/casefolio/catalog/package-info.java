/** The catalogue as it is stored and asked: entities, queries, facets and frequencies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package io.casefolio.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
