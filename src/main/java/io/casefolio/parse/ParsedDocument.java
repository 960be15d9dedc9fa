package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.PublishedFrequency;
import java.util.List;

/** What one document says, before rows and sections are paired. */
public record ParsedDocument(
        List<SystemRow> rows, List<ParsedCase> cases, List<PublishedFrequency> frequencies, List<Problem> problems) {}
