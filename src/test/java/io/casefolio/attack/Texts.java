package io.casefolio.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts to search for, cut from the document of the corpus or out of thin air. */
final class Texts {

    private static final Pattern NOT_HAN = Pattern.compile("\\P{IsHan}+");
    private static final Pattern PAIR = Pattern.compile("\\p{IsHan}{2}");
    private static final List<String> JOINTS = List.of(
            "", " ", "。", "、", "，", "-", "（", "）", "：", "/", "5G", "2021年", "3.0", "AI", "IoT", "+", "·", "%", "“", "’",
            "&");

    private final String han;
    private final String longestCase;

    Texts(Path file) throws IOException {
        String document = Files.readString(file);
        han = NOT_HAN.matcher(document).replaceAll("");
        longestCase = Pattern.compile("\n### ")
                .splitAsStream(document)
                .skip(1)
                .reduce("", (longest, part) -> part.length() > longest.length() ? part : longest);
    }

    /** A run of Chinese characters that stand in the document, marks left out. */
    String han(RandomGenerator random, int length) {
        int start = random.nextInt(han.length() - length);
        return han.substring(start, start + length);
    }

    /** A word of letters. */
    static String latin(RandomGenerator random, int length) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    static <T> T one(RandomGenerator random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Letters, digits, marks and 5 to 200 Chinese characters cut together, at least one word of which stands nowhere. */
    String withoutHits(RandomGenerator random) {
        StringBuilder text = new StringBuilder("q" + latin(random, 3) + random.nextInt(1_000));
        for (int left = random.nextInt(5, 201); left > 0; ) {
            int length = Math.min(left, random.nextInt(1, 41));
            text.append(han(random, length)).append(one(random, JOINTS));
            left -= length;
        }
        return text.toString();
    }

    /** Pairs of characters, all different, that all stand in one case. */
    String clauses(int number) {
        return PAIR.matcher(longestCase)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    /** Words of letters, so many characters in all. */
    static String words(RandomGenerator random, int characters) {
        return IntStream.range(0, characters / 8)
                .mapToObj(i -> latin(random, 7))
                .collect(Collectors.joining(" "));
    }
}
