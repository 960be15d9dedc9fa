package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of a document is read. Its tree has to fit the heap beside the catalogue, so some bounds are shares of the heap. */
public final class Bounds {

    /**
     * What may begin an element, a cell or a node of its own, among it every line of a list, every paragraph, and end tags
     * that make an element where none is open.
     */
    private static final Pattern MARK = Pattern.compile("<(?!/(?!p\\b|br\\b))|[\\[!*_`|#&]|\\n[ \\t]*+[-+>\\d\\n]");

    /** 209,715 with a heap of 512 MB. */
    private static final long MOST_MARKS = Runtime.getRuntime().maxMemory() / 2_560;

    /** Lines of a paragraph take about as much as a mark, so many together. */
    private static final int LINES_OF_A_MARK = 4;

    /** Of a table, with what spans several counted in each. */
    static final int MOST_CELLS = 200_000;

    /** Of a row; no span reaches further. */
    static final int MOST_COLUMNS = 1_000;

    /** Of a document; who has to mend so many begins anywhere. */
    private static final int MOST_PROBLEMS = 5_000;

    private Bounds() {}

    /** Whether it has so much markup that it is not to be read, which is reported. */
    static boolean hasTooMuchMarkup(String text, String document, List<Problem> problems) {
        long marks = MARK.matcher(text).results().count() + text.lines().count() / LINES_OF_A_MARK;
        if (marks > MOST_MARKS) {
            problems.add(ProblemKind.TOO_MUCH_MARKUP.at(
                    new SourceRef(document, 1, 1), Long.toString(marks), Long.toString(MOST_MARKS)));
        }
        return marks > MOST_MARKS;
    }

    /** Of each document and level the first; and how many more there are. */
    public static List<Problem> first(List<Problem> problems) {
        Map<List<Object>, Integer> found = new LinkedHashMap<>();
        List<Problem> first = new ArrayList<>();
        for (Problem problem : problems) {
            if (found.merge(of(problem), 1, Integer::sum) <= MOST_PROBLEMS) {
                first.add(problem);
            }
        }
        found.values().removeIf(count -> count <= MOST_PROBLEMS);
        found.forEach((of, count) -> first.add(ProblemKind.TOO_MANY_PROBLEMS.at(
                new SourceRef((String) of.get(0), 1, 1),
                Integer.toString(count - MOST_PROBLEMS),
                Integer.toString(MOST_PROBLEMS))));
        return List.copyOf(first);
    }

    private static List<Object> of(Problem problem) {
        return List.of(problem.document(), problem.level());
    }
}
