package io.casefolio.parse;

import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import java.util.List;

/** What one document says, before rows and sections are paired. */
public record ParsedDocument(
        List<SystemRow> rows, List<ParsedCase> cases, List<PrintedCount> frequencies, List<Problem> problems) {}
