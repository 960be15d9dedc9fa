package io.casefolio.store;

import io.casefolio.model.Problem;
import java.util.List;

/**
 * Some of the problems that an import found, the worst first.
 *
 * @param total how many it found
 */
public record ProblemPage(long total, List<Problem> problems) {}
