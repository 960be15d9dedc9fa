/** Text as people write it: folded, as read, in sentences and terms, in the order of its pinyin. */
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package io.casefolio.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
