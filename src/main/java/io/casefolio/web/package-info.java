/** The pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "query",
            "text",
            "meaning",
            "search",
            "store",
            "catalog",
            "compare",
            "chart",
            "cross",
            "cite",
            "http",
            "page",
            "share",
            "standing"
        })
package io.casefolio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
