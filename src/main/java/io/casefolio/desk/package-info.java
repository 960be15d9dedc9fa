/** What curators do at the desk and what is kept of it: documents that lie over the folder's, and who did what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"source", "store"})
package io.casefolio.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
