package io.casefolio.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.query.TextQuery.Clause;
import java.util.List;
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

    @Test
    void choosesBetweenTexts() {
        assertThat(TextQuery.parse("a b OR c").parts()).containsExactly(either("a b", "c"));
        assertThat(TextQuery.parse("(a OR b) c").parts()).containsExactly(either("a", "b"), word("c"));
        assertThat(TextQuery.parse("（海关 OR 银行） 2021").parts()).containsExactly(either("海关", "银行"), word("2021"));
        assertThat(TextQuery.parse("-(a OR b)").clauses())
                .containsExactly(new Clause(true, false, null, "a"), new Clause(true, false, null, "b"));
        assertThat(TextQuery.parse("a or b").parts()).containsExactly(word("a"), word("or"), word("b"));
        assertThat(TextQuery.parse("\"a OR b\"").parts()).containsExactly(phrase("a or b"));
    }

    @Test
    void forgivesBracketsThatAreNotBalancedAndChoicesWithoutOneSide() {
        for (String text :
                new String[] {"(a b", "a b)", "((a) b", "(a (b))))", "OR a b", "a b OR", "() a b", "(a b) OR ()"}) {
            assertThat(TextQuery.parse(text).clauses())
                    .as(text)
                    .extracting(Clause::text)
                    .allMatch(word -> word.matches("[ab]\\)*"));
            assertThat(TextQuery.parse(text).clauses()).as(text).hasSize(2);
        }
        assertThat(TextQuery.parse("(".repeat(250) + "a").parts()).containsExactly(word("a"));
    }

    @Test
    void takesBracketsWithinAWordForPartsOfIt() {
        assertThat(TextQuery.parse("智慧（城市） f(x)").parts()).containsExactly(word("智慧(城市)"), word("f(x)"));
        assertThat(TextQuery.parse("(f(x))").parts()).containsExactly(word("f(x)"));
    }

    private static TextQuery.Choice either(String first, String second) {
        return new TextQuery.Choice(false, List.of(TextQuery.parse(first), TextQuery.parse(second)));
    }

    private static Clause word(String text) {
        return new Clause(false, false, null, text);
    }

    private static Clause phrase(String text) {
        return new Clause(false, true, null, text);
    }
}
