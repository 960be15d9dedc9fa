/** The curators' desk: who may enter, and its pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model", "source", "query", "store", "catalog", "archive", "chart", "report", "desk", "ingest", "draft",
            "http", "page"
        })
package io.casefolio.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
