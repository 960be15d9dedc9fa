package io.casefolio.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Lexicon;
import io.casefolio.text.ChineseWords;
import io.casefolio.text.Folding;
import io.casefolio.text.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the names of a case are read: its title, its system, its places and terms. Its text is not read. */
public final class NameReadings {

    private static final Pattern NOT_HAN = Pattern.compile("\\P{IsHan}+");
    private static final int MOST_WORDS = 6;
    private static final int MOST_INITIALS = 8;

    /** Readings, for each lexicon. */
    private static final int MOST_KNOWN = 100_000;

    /** Most names are those of terms, which many cases have. */
    private static final Cache<Lexicon, Cache<String, Map<String, String>>> KNOWN =
            Caffeine.newBuilder().weakKeys().build();

    private final Map<String, String> words = new LinkedHashMap<>();

    private NameReadings() {}

    /**
     * Chinese words of the names by their syllables, and single words and whole terms by their initials; without tones
     * and spaces.
     */
    public static Map<String, String> of(CaseStudy study, Labels labels) {
        return of(names(study), labels);
    }

    /** The same of any names. */
    public static Map<String, String> of(Stream<String> names, Labels labels) {
        Map<String, String> words = new LinkedHashMap<>();
        Cache<String, Map<String, String>> known = KNOWN.get(
                labels.lexicon(),
                any -> Caffeine.newBuilder()
                        .maximumWeight(MOST_KNOWN)
                        .weigher((String run, Map<String, String> read) -> read.size() + 1)
                        .build());
        names.forEach(name -> NOT_HAN.splitAsStream(Folding.fold(name))
                .filter(run -> run.length() > 1)
                .map(run -> known.get(run, any -> read(run, labels.lexicon())))
                .forEach(read -> read.forEach(words::putIfAbsent)));
        return words;
    }

    /** A match by pinyin with the words of a case's names that are read so; any other as it is. */
    public static Match named(Match match, CaseStudy study, Labels labels) {
        return match.how() != Match.How.PINYIN
                ? match
                : new Match(match.how(), match.typed(), of(study, labels).getOrDefault(key(match.typed()), ""));
    }

    /** Typed pinyin as names have it. */
    public static String key(String typed) {
        return typed.replaceAll("['’ ]", "").replace('v', 'u');
    }

    /** What is read of a case. */
    public static Stream<String> names(CaseStudy study) {
        Stream<String> terms = Dimension.IN_VOCABULARY.stream().flatMap(dimension -> study.values(dimension).stream());
        Stream<String> system = Stream.ofNullable(study.system()).map(facts -> facts.name());
        return Stream.of(Stream.of(study.title()), system, terms).flatMap(names -> names);
    }

    private static Map<String, String> read(String run, Lexicon lexicon) {
        NameReadings readings = new NameReadings();
        readings.add(run, Pinyin.syllables(run, lexicon.pronunciations()));
        return readings.words;
    }

    private void add(String run, List<String> syllables) {
        if (syllables.size() != run.codePointCount(0, run.length())) {
            return; // what has no reading
        }
        List<Integer> ends = ends(run);
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size() && j <= i + MOST_WORDS; j++) {
                add(run, syllables, ends.get(i), ends.get(j), j == i + 1 || i == 0 && j == ends.size() - 1);
            }
        }
    }

    /** Where words end; characters in a row that are no words by themselves count as one. */
    private static List<Integer> ends(String run) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        int end = 0;
        boolean afterSingle = false;
        for (String word : ChineseWords.of(run)) {
            int length = (int) word.codePoints().count();
            boolean single = length == 1 && !Phrases.asks(word);
            if (single && afterSingle) {
                ends.remove(ends.size() - 1);
            }
            end += length;
            ends.add(end);
            afterSingle = single;
        }
        return ends;
    }

    private void add(String run, List<String> syllables, int from, int to, boolean whole) {
        if (to - from < 2) {
            return;
        }
        String word = run.substring(run.offsetByCodePoints(0, from), run.offsetByCodePoints(0, to));
        List<String> ofWord = syllables.subList(from, to);
        words.putIfAbsent(String.join("", ofWord), word);
        if (whole && to - from <= MOST_INITIALS) {
            words.putIfAbsent(
                    ofWord.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()), word);
        }
    }
}
