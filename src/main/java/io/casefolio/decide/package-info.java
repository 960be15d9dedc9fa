/** What the editors' tables leave open, put to curators: which row belongs to which case, and what an unknown term means. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "model", "source", "parse", "pairing", "link", "query", "desk", "ingest", "draft", "http", "page", "admin"
        })
package io.casefolio.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
