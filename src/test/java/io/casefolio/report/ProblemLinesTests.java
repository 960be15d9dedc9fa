package io.casefolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ProblemLinesTests {

    private final ProblemLines english = new ProblemLines(new ProblemTexts(messages()), Locale.ENGLISH);

    @Test
    void marksTheValueByTheColumnsThatItTakes() {
        Problem problem = new Problem(ProblemKind.UNKNOWN_REGION, "port.md", 2, "火星港", "浙江杭州");

        assertThat(english.of(problem, "cases/port.md", List.of("---", "place: 火星港 # far")))
                .isEqualTo("""
                        cases/port.md:2: WARNING: “火星港” begins with no known region; expected a place like 浙江杭州.
                            place: 火星港 # far
                                   ^^^^^^""");
    }

    @Test
    void marksTheBeginningWhereTheValueDoesNotStandInTheLine() {
        Problem problem = new Problem(ProblemKind.MISSING_FIELD, "port.md", 1, "title", "title: x");

        assertThat(english.of(problem, "port.md", List.of("---"))).endsWith("\n    ---\n    ^");
    }

    @Test
    void cutsALongLineAroundTheValue() {
        Problem problem = new Problem(ProblemKind.UNREADABLE_YEAR, "a.md", 1, "20x1", "2021");
        String line = "a".repeat(5_000) + "20x1" + "b".repeat(5_000);

        assertThat(english.of(problem, "a.md", List.of(line)))
                .endsWith("\n    …" + "a".repeat(40) + "20x1" + "b".repeat(40) + "…\n" + " ".repeat(45) + "^^^^");
    }

    @Test
    void leavesOutALineThatTheDocumentDoesNotHave() {
        Problem problem = new Problem(ProblemKind.EMPTY_DOCUMENT, "a.md", 1, "", "text");

        assertThat(english.of(problem, "a.md", List.of())).isEqualTo("a.md:1: WARNING: The document is empty.");
    }

    @Test
    void letsNoDocumentSteerTheTerminal() {
        Problem problem = new Problem(ProblemKind.UNREADABLE_YEAR, "a.md", 1, "\u001b[2J\n\u202E1\u009b", "2021");

        assertThat(english.of(problem, "a.md", List.of("\u001b[2J")).replace("\n", ""))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        assertThat(english.of(problem, "a.md")).hasLineCount(1);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
