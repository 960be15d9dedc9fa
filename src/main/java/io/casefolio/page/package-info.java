/**
 * What pages share: the frame around each, its search box, links and cases as they are shown, what is said where one fails,
 * and what the catalogue is.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"model", "text", "query", "meaning", "search", "store", "catalog", "http", "archive"})
package io.casefolio.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
