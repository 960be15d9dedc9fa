package io.casefolio.web;

import io.casefolio.model.CaseStudy;
import java.util.List;

/**
 * One case study.
 *
 * @param head its names
 */
record ShowView(
        CaseView head,
        CaseStudy study,
        List<FactView> facts,
        List<SectionView> sections,
        List<PlatformView> platforms) {}
