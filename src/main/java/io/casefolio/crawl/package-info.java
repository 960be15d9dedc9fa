/** What crawlers are told: which pages there are, and which views of them to leave alone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model", "query", "catalog", "http"})
package io.casefolio.crawl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
