/** Runs source, parse, link and catalog, and records each import. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model",
            "source",
            "parse",
            "link",
            "store",
            "query",
            "catalog",
            "report",
            "desk",
            "standing"
        })
package io.casefolio.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
