package io.casefolio.catalog;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.SectionKind;
import java.util.Map;

/**
 * A case as lists show it.
 *
 * @param study without its sections
 * @param sections whether each section that stands in the document has text; a missing one has no entry
 */
public record CaseCard(CaseStudy study, Map<SectionKind, Boolean> sections) {}
