package io.casefolio.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterpreterTests {

    /** What OpenSearch takes at once. */
    private static final int MOST_CONDITIONS = 1024;

    private static final List<String> WORDS = List.of("银行", "海关", "医院", "学校", "公路", "铁路", "机场", "港口");

    static Stream<String> longest() {
        return Stream.of(
                repeated(10, " ", InterpreterTests::phrase),
                repeated(29, " ", InterpreterTests::phrase),
                repeated(32, " ", i -> phrase(i).substring(0, 12)),
                repeated(32, " ", i -> "灞" + WORDS.get(i % 8) + (char) ('一' + i)),
                repeated(32, " ", i -> "word" + i),
                repeated(32, " ", i -> WORDS.get(i % 8) + i),
                "银行 " + repeated(31, " ", i -> "-" + (2000 + i)),
                repeated(32, " ", i -> "-" + (2000 + i)),
                "(" + repeated(32, " OR ", i -> "-" + (2000 + i)) + ")",
                "-(" + repeated(32, " OR ", i -> "-" + (2000 + i)) + ")",
                "银行 (" + repeated(31, " OR ", i -> "-" + (2000 + i)) + ")",
                repeated(32, " ", i -> "" + (2000 + i)),
                repeated(32, " ", i -> Character.toString("bpmfdtnlghjqxzcs".charAt(i % 16)) + (i < 16 ? "a" : "an")));
    }

    private static String repeated(int times, String between, IntFunction<String> clause) {
        return IntStream.range(0, times).mapToObj(clause).collect(Collectors.joining(between));
    }

    /** Eight words that stand nowhere in this order, another for each number. */
    private static String phrase(int number) {
        List<String> words = new ArrayList<>(WORDS);
        Collections.rotate(words, number);
        Collections.swap(words, 1, 2 + number / 8);
        return String.join("", words);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void asksForNoMoreThanOpenSearchTakes(String text) {
        List<Query> asked = new ArrayList<>();
        Interpreter interpreter = new Interpreter(FirstCorpus.EDITION.labels(), queries -> {
            asked.addAll(queries);
            return queries.stream().map(query -> false).toList();
        });
        CaseQuery query = CaseQuery.ALL.withText(text);

        asked.add(interpreter.of(query.textQuery()).query());

        assertThat(asked).allSatisfy(one -> assertThat(conditions(one)).isLessThanOrEqualTo(MOST_CONDITIONS));
    }

    /** Counted as Lucene does. */
    private static int conditions(Query query) {
        List<Query> conditions = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }

            @Override
            public void consumeTerms(Query condition, Term... terms) {
                conditions.add(condition);
            }

            @Override
            public void visitLeaf(Query condition) {
                conditions.add(condition);
            }
        });
        return conditions.size();
    }
}
