/** The catalogue as JSON. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "query",
            "meaning",
            "search",
            "store",
            "catalog",
            "compare",
            "chart",
            "cross",
            "cite",
            "http",
            "report",
            "standing"
        })
package io.casefolio.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
