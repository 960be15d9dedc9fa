package io.casefolio.meaning;

import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.model.Term;
import io.casefolio.text.Analysis;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What else words mean: their synonyms, the terms of the vocabulary in both languages, and years. */
public final class Thesaurus {

    /** {@code Artificial intelligence (AI)}. */
    private static final Pattern ABBREVIATED = Pattern.compile("(\\S+ .*) \\(([A-Z][A-Za-z]*[A-Z])\\)");

    /**
     * What one word means.
     *
     * @param words others for it, as editors write them
     * @param values that it names
     */
    public record Entry(Set<String> words, List<Term> values) {

        Entry() {
            this(new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /** Chinese words that are known as a whole, folded. */
    private final Set<String> chinese = new TreeSet<>();

    public Thesaurus(Labels labels) {
        labels.terms().forEach(this::add);
        labels.lexicon().synonyms().forEach(this::addGroup);
    }

    private void add(Term term) {
        List<String> names = new ArrayList<>(List.of(term.value()));
        String label = term.labelEn();
        if (label != null) {
            Matcher abbreviated = ABBREVIATED.matcher(label);
            names.addAll(abbreviated.matches() ? List.of(abbreviated.group(1), abbreviated.group(2)) : List.of(label));
        }
        addGroup(names);
        Stream<String> naming = term.dimension() == Dimension.YEAR
                ? Stream.of(term.value(), term.value() + "年")
                : Stream.concat(names.stream(), Stream.ofNullable(label)).distinct();
        naming.map(Thesaurus::key).distinct().forEach(key -> entry(key).values().add(term));
    }

    private void addGroup(List<String> words) {
        for (String word : words) {
            String key = key(word);
            words.stream()
                    .filter(other -> !key(other).equals(key))
                    .forEach(entry(key).words()::add);
            String folded = Folding.fold(word);
            if (folded.length() >= 2 && folded.codePoints().allMatch(Folding::isHan)) {
                chinese.add(folded);
            }
        }
    }

    private Entry entry(String key) {
        return entries.computeIfAbsent(key, k -> new Entry());
    }

    /** Null where the words mean nothing else. */
    @Nullable
    public Entry get(String words) {
        Entry entry = entries.get(key(words));
        return entry == null || entry.words().isEmpty() && entry.values().isEmpty() ? null : entry;
    }

    /** The longest Chinese word that is known and stands there; empty where there is none. */
    String chineseAt(String folded, int from) {
        return chinese.stream()
                .filter(word -> folded.startsWith(word, from))
                .max((first, second) -> Integer.compare(first.length(), second.length()))
                .orElse("");
    }

    /** The same for words that differ in nothing but case, width, or a plural. */
    private static String key(String words) {
        return Analysis.words(Analysis.ENGLISH, Folding.fold(words)).stream()
                .map(Analysis.Word::text)
                .collect(Collectors.joining(" "));
    }
}
