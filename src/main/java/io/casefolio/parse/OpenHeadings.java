package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The headings of an HTML document that stand in nothing but wrappers and elements that are never closed. Such a heading
 * ends whatever is open at it.
 *
 * @param elements in the order of the document
 */
record OpenHeadings(List<Element> elements) {

    /** Near its bound the parser takes end tags for those of other elements; half of it is far enough away. */
    private static final int DEEP = HtmlSource.DEEPEST / 2;

    private static final Evaluator HEADING = Selector.evaluatorOf(HtmlSource.HEADINGS);

    static OpenHeadings of(Element body) {
        List<Element> inOrder = new ArrayList<>(body.getAllElements());
        inOrder.sort(Comparator.comparingInt(element -> element.sourceRange().startPos()));
        Set<Element> aroundDeep = aroundDeep(inOrder);
        List<Element> open = new ArrayList<>();
        int closedUpTo = 0;
        for (Element element : inOrder) {
            if (element.is(HEADING)) {
                if (element.sourceRange().startPos() >= closedUpTo) {
                    open.add(element);
                }
            } else if (!Flow.isWrapper(element) && HtmlSource.isClosed(element) && !aroundDeep.contains(element)) {
                closedUpTo = Math.max(closedUpTo, element.endSourceRange().endPos());
            }
        }
        return new OpenHeadings(open);
    }

    private static Set<Element> aroundDeep(List<Element> elements) {
        Set<Element> around = new HashSet<>();
        for (Element element : elements) {
            if (element.parents().size() >= DEEP) {
                for (@Nullable Element at = element; at != null && around.add(at); ) {
                    at = at.parent();
                }
            }
        }
        return around;
    }

    /** Where the heading begins in the document, or the document's end behind the last one. */
    int start(int heading, String html) {
        return heading < elements.size() ? elements.get(heading).sourceRange().startPos() : html.length();
    }

    /** Reports the elements that end at one of the headings, each once; tables have a report of their own. */
    void report(String document, int linesBefore, List<Problem> problems) {
        elements.stream()
                .map(OpenHeadings::outermostAround)
                .filter(Objects::nonNull)
                .filter(element -> !element.nameIs("table"))
                .distinct()
                .forEach(element -> {
                    int line = linesBefore + element.sourceRange().start().lineNumber();
                    String name = element.normalName();
                    problems.add(ProblemKind.UNCLOSED_ELEMENT.at(
                            new SourceRef(document, line, line), "<" + name + ">", "</" + name + ">"));
                });
    }

    private static @Nullable Element outermostAround(Element heading) {
        return heading.parents().stream()
                .filter(around -> !Flow.isWrapper(around) && !around.nameIs("html"))
                .reduce((inner, outer) -> outer)
                .orElse(null);
    }
}
