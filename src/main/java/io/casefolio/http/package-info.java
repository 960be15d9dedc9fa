/** What pages, API and desk share: headers, caching, language, theme, parameters and addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "store", "catalog", "chart", "cite"})
package io.casefolio.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
