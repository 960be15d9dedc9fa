package io.casefolio.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.query.TextQuery.Clause;
import org.junit.jupiter.api.Test;

class TextQueryTests {

    @Test
    void takesWordsOneByOne() {
        assertThat(TextQuery.parse("知识图谱　银行 Hadoop").clauses())
                .containsExactly(word("知识图谱"), word("银行"), word("hadoop"));
    }

    @Test
    void keepsAPhraseWhole() {
        assertThat(TextQuery.parse("\"big data\" “数字 孪生”").clauses())
                .containsExactly(phrase("big data"), phrase("数字孪生"));
    }

    @Test
    void readsAnUnclosedPhraseToTheEnd() {
        assertThat(TextQuery.parse("\"big data").clauses()).containsExactly(phrase("big data"));
    }

    @Test
    void excludes() {
        assertThat(TextQuery.parse("-银行 -\"big data\"").clauses())
                .containsExactly(new Clause(true, false, null, "银行"), new Clause(true, true, null, "big data"));
        assertThat(TextQuery.parse("-银行").wanted()).isEmpty();
    }

    @Test
    void takesFullWidthSignsForTheirUsualForms() {
        assertThat(TextQuery.parse("知识图谱　－银行 ｔｉｔｌｅ：平台").clauses())
                .containsExactly(
                        word("知识图谱"),
                        new Clause(true, false, null, "银行"),
                        new Clause(false, false, SearchField.TITLE, "平台"));
    }

    @Test
    void looksIntoAFieldByEitherName() {
        Clause outcomes = new Clause(false, false, SearchField.OUTCOMES, "成本");

        assertThat(TextQuery.parse("outcomes:成本").clauses()).containsExactly(outcomes);
        assertThat(TextQuery.parse("成果效益：成本").clauses()).containsExactly(outcomes);
        assertThat(TextQuery.parse("-title:\"smart park\"").clauses())
                .containsExactly(new Clause(true, true, SearchField.TITLE, "smart park"));
    }

    @Test
    void takesAnUnknownFieldAsWords() {
        assertThat(TextQuery.parse("foo:bar").clauses()).containsExactly(word("foo:bar"));
        assertThat(TextQuery.parse("新模式：多渠道").clauses()).containsExactly(word("新模式:多渠道"));
    }

    @Test
    void findsNothingToSearchForInPunctuation() {
        for (String text : new String[] {"", " ", "%", "*", "(", "-", "--", "\"\"", "title:", "：", "《》"}) {
            assertThat(TextQuery.parse(text).clauses().stream()
                            .filter(clause -> !clause.text().startsWith("title")))
                    .as(text)
                    .isEmpty();
        }
    }

    private static Clause word(String text) {
        return new Clause(false, false, null, text);
    }

    private static Clause phrase(String text) {
        return new Clause(false, true, null, text);
    }
}
