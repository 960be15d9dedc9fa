package io.casefolio.meaning;

import io.casefolio.text.ChineseWords;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes phrases apart that stand nowhere, as people ask questions. */
public final class Phrases {

    /** They ask, and say nothing of what is asked for. */
    private static final Set<String> OF_QUESTIONS =
            Set.of(("的 地 得 了 着 吗 呢 吧 啊 是 有 在 和 与 及 或 等 对 为 把 被 给 从 到 请 问 我 想 要 能 会 可 用 做 里 中 上 哪 些 个 例 年 "
                            + "有哪些 哪些 哪个 哪里 哪家 哪一个 什么 怎么 怎么样 怎样 如何 为什么 为何 有没有 没有 多少 几个 是否 可以 能否 请问 想要 "
                            + "关于 有关 相关 方面 以及 使用 利用 采用 进行 一个 一些 这些 那些 我们 案例 例子 项目 做法 "
                            + "a an the of in on at for to by with about from and or as is are was were be do does did has have had "
                            + "can could what which who where when why how any some all there that this these those it its their "
                            + "case cases study studies example examples project projects use uses used using show me find list please")
                    .split(" "));

    private final Thesaurus thesaurus;

    Phrases(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** Whether a folded word only asks. */
    static boolean asks(String word) {
        return OF_QUESTIONS.contains(word);
    }

    /** Whether any character is Chinese. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Folding::isHan);
    }

    /**
     * The words of a folded phrase that say something, in order: those that are known, and else those of a dictionary.
     * A single Chinese character says too little.
     *
     * @param known whether words of the dictionary do not count, where others do
     * @return empty where all of them only ask
     */
    List<String> parts(String folded, boolean known) {
        List<String> words = words(folded);
        List<String> telling = telling(words);
        List<String> ofEditors = telling.stream().filter(this::isKnown).toList();
        if (known && words.stream().anyMatch(Phrases::asks) && !ofEditors.isEmpty()) {
            return ofEditors;
        }
        return telling;
    }

    private static List<String> telling(List<String> words) {
        List<String> telling = new ArrayList<>();
        boolean joins = false;
        for (String word : words) {
            boolean single = word.codePointCount(0, word.length()) == 1 && hasHan(word);
            int last = telling.size() - 1;
            if (asks(word)) {
                joins = false;
            } else if (joins || single && last >= 0 && hasHan(telling.get(last))) {
                telling.set(last, telling.get(last) + word);
                joins = false;
            } else {
                telling.add(word);
                joins = single;
            }
        }
        return telling.stream().distinct().toList();
    }

    boolean isKnown(String word) {
        return thesaurus.get(word) != null;
    }

    private List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < folded.length(); ) {
            String known = thesaurus.chineseAt(folded, at);
            if (known.isEmpty()) {
                at += Character.charCount(folded.codePointAt(at));
                continue;
            }
            words.addAll(ChineseWords.of(folded.substring(from, at)));
            words.add(known);
            at += known.length();
            from = at;
        }
        words.addAll(ChineseWords.of(folded.substring(from)));
        return words;
    }

    /** Each two neighbours of a longer Chinese word, which may stand apart. */
    static List<String> pairs(String word) {
        return word.length() < 3
                        || !word.codePoints().allMatch(Folding::isHan)
                        || word.codePoints().count() < word.length()
                ? List.of()
                : IntStream.range(0, word.length() - 1)
                        .mapToObj(at -> word.substring(at, at + 2))
                        .distinct()
                        .toList();
    }
}
