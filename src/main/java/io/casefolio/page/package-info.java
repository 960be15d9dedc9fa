/** What pages share: the frame around each, its search box, links and cases as they are shown, and what is said where one fails. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"model", "text", "query", "meaning", "search", "store", "catalog", "http", "archive"})
package io.casefolio.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
