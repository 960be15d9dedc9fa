package io.casefolio.link;

import io.casefolio.model.Lexicon;
import io.casefolio.model.Lexicon.Pronunciation;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.parse.CsvTable;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that mean the same, and readings of Chinese, as editors keep them. */
final class LexiconReader {

    private static final List<String> GROUP = List.of("english", "chinese");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern SYLLABLES = Pattern.compile("[a-uw-z]+(?: [a-uw-z]+)*");

    private final List<Problem> problems;
    private final Set<String> known = new HashSet<>();

    private LexiconReader(List<Problem> problems) {
        this.problems = problems;
    }

    static Lexicon read(@Nullable SourceDocument synonyms, @Nullable SourceDocument readings, List<Problem> problems) {
        LexiconReader reader = new LexiconReader(problems);
        return new Lexicon(
                reader.lines(synonyms, GROUP).flatMap(reader::group).toList(),
                reader.lines(readings, List.of("written", "pinyin"))
                        .flatMap(reader::pronunciation)
                        .toList());
    }

    private Stream<CsvTable.Line> lines(@Nullable SourceDocument document, List<String> columns) {
        if (document == null) {
            return Stream.empty();
        }
        CsvTable table = CsvTable.parse(document, columns);
        problems.addAll(table.problems());
        return table.lines().stream();
    }

    private Stream<List<String>> group(CsvTable.Line line) {
        List<String> words = GROUP.stream()
                .flatMap(column -> BETWEEN.splitAsStream(line.get(column)))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean readable = words.size() >= 2
                && words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(word -> word.length() <= LONGEST_WORD
                                && WORD.matcher(word).matches());
        if (!readable) {
            return refuse(line, GROUP, "2–" + MOST_WORDS + " × 1–" + LONGEST_WORD + " characters (字符), a | b");
        }
        List<String> first = new ArrayList<>();
        for (String word : words) {
            if (known.add(word.toLowerCase(Locale.ROOT))) {
                first.add(word);
            } else {
                problems.add(ProblemKind.REPEATED_LINE.at(line.source(), word, "1 : 1"));
            }
        }
        return first.size() < 2 ? Stream.empty() : Stream.of(List.copyOf(first));
    }

    private Stream<Pronunciation> pronunciation(CsvTable.Line line) {
        String written = line.get("written");
        String pinyin = line.get("pinyin");
        boolean readable = HAN.matcher(written).matches()
                && SYLLABLES.matcher(pinyin).matches()
                && pinyin.split(" ").length == written.codePointCount(0, written.length());
        return readable
                ? Stream.of(new Pronunciation(written, pinyin))
                : refuse(line, List.of("written", "pinyin"), "银行,yin hang");
    }

    private <T> Stream<T> refuse(CsvTable.Line line, List<String> columns, String expected) {
        String value = String.join(",", columns.stream().map(line::get).toList());
        problems.add(ProblemKind.UNREADABLE_LINE.at(line.source(), value, expected));
        return Stream.empty();
    }
}
