package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.Section;
import io.casefolio.testing.Samples;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** The same content as a full HTML document gives the same, lines and the document's name aside. */
class CorpusAsHtmlTests {

    private static final ParsedDocument MARKDOWN = DocumentParser.parse(Samples.corpus());
    private static final ParsedDocument HTML = DocumentParser.parse(Samples.html(
            HtmlRenderer.builder().build().render(Parser.builder().build().parse(Samples.text(Samples.corpus())))));

    @Test
    void givesTheSameRows() {
        assertThat(HTML.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "lines")
                .isEqualTo(MARKDOWN.rows());
    }

    @Test
    void givesTheSameCases() {
        assertThat(HTML.cases())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "sections", "platforms.source")
                .isEqualTo(MARKDOWN.cases());
        assertThat(sections(HTML))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(sections(MARKDOWN));
    }

    @Test
    void givesTheSameFrequencies() {
        assertThat(HTML.frequencies())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(MARKDOWN.frequencies());
    }

    @Test
    void givesTheSameProblems() {
        assertThat(HTML.problems())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("document", "line")
                .isEqualTo(MARKDOWN.problems());
        assertThat(HTML.problems()).extracting(Problem::document).containsOnly("cases.html");
    }

    private static List<Section> sections(ParsedDocument document) {
        return document.cases().stream()
                .flatMap(study -> study.sections().stream())
                .toList();
    }
}
