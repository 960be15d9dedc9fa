/** The pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model", "query", "text", "search", "store", "catalog", "compare", "chart", "cite", "http", "report", "page"
        })
package io.casefolio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
