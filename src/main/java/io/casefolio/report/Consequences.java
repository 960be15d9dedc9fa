package io.casefolio.report;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes when one corpus takes the place of another. A case is the same as long as its slug is; lines that move
 * change nothing.
 *
 * @param found problems that the earlier corpus did not have
 * @param solved problems that the later corpus no longer has
 * @param links of cases to their rows that are made, broken or other ones
 * @param misfits printed counts that fitted the earlier cases and do not fit the later
 * @param words whether labels, synonyms or readings differ
 * @param counts of each dimension, every value that either corpus has
 */
public record Consequences(
        List<Named> added,
        List<Named> removed,
        List<Changed> changed,
        List<Problem> found,
        List<Problem> solved,
        List<Linked> links,
        List<Misfit> misfits,
        boolean words,
        List<Counted> counts) {

    public record Named(String slug, String title) {}

    public record Changed(String slug, String title, List<Fact> facts) {}

    /**
     * What a case says under a name, before and after; empty where it says nothing.
     *
     * @param name as in front matter and addresses, such as {@code title_en}, {@code region}, {@code background}
     */
    public record Fact(String name, String before, String after) {}

    /** Which row a case has, and why; empty where it has none. */
    public record Linked(String slug, String title, String before, String after) {}

    /** A count that a document prints, and how many cases there are. */
    public record Misfit(Dimension dimension, String value, int printed, int cases) {}

    /** How many cases have a value. */
    public record Counted(Dimension dimension, String value, int before, int after) {}

    public static Consequences of(Corpus before, Corpus after) {
        Map<String, CaseStudy> old = bySlug(before);
        Map<String, CaseStudy> now = bySlug(after);
        return new Consequences(
                missingFrom(old, now),
                missingFrom(now, old),
                now.values().stream()
                        .flatMap(study -> changed(old.get(study.slug()), study))
                        .toList(),
                missingFrom(before.problems(), after.problems()),
                missingFrom(after.problems(), before.problems()),
                links(old, now),
                misfits(before, after),
                words(before, after),
                Stream.of(Dimension.values())
                        .flatMap(dimension -> counts(dimension, before, after))
                        .toList());
    }

    /** Whether both are the same to readers and curators. */
    public boolean isEmpty() {
        return !words
                && Stream.of(added, removed, changed, found, solved, links, misfits)
                        .allMatch(List::isEmpty);
    }

    /** Terms that come or go do so with their cases. */
    private static boolean words(Corpus before, Corpus after) {
        Map<List<Object>, Term> old = before.terms().stream()
                .collect(Collectors.toMap(Consequences::named, Function.identity(), (first, second) -> first));
        return after.terms().stream().anyMatch(term -> !term.equals(old.getOrDefault(named(term), term)))
                || !Set.copyOf(before.lexicon().synonyms())
                        .equals(Set.copyOf(after.lexicon().synonyms()))
                || !Set.copyOf(before.lexicon().pronunciations())
                        .equals(Set.copyOf(after.lexicon().pronunciations()));
    }

    private static List<Object> named(Term term) {
        return List.of(term.dimension(), term.value());
    }

    private static Map<String, CaseStudy> bySlug(Corpus corpus) {
        return corpus.cases().stream()
                .collect(Collectors.toMap(
                        CaseStudy::slug, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<Named> missingFrom(Map<String, CaseStudy> some, Map<String, CaseStudy> cases) {
        return cases.values().stream()
                .filter(study -> !some.containsKey(study.slug()))
                .map(study -> new Named(study.slug(), study.title()))
                .toList();
    }

    private static Stream<Changed> changed(@Nullable CaseStudy before, CaseStudy after) {
        List<Fact> facts = before == null ? List.of() : ComparedFacts.of(before, after);
        return facts.isEmpty() ? Stream.of() : Stream.of(new Changed(after.slug(), after.title(), facts));
    }

    private static List<Linked> links(Map<String, CaseStudy> old, Map<String, CaseStudy> now) {
        return Stream.concat(now.values().stream(), old.values().stream())
                .map(study -> new Linked(
                        study.slug(), study.title(), link(old.get(study.slug())), link(now.get(study.slug()))))
                .filter(link -> !link.before().equals(link.after()))
                .collect(Collectors.toMap(
                        Linked::slug, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String link(@Nullable CaseStudy study) {
        return study == null || study.link() == null || study.system() == null
                ? ""
                : "%s (%s: %s)"
                        .formatted(
                                study.system().name(),
                                study.link().confidence(),
                                study.link().evidence());
    }

    private static List<Misfit> misfits(Corpus before, Corpus after) {
        Set<Object> known = misfits(before).map(Consequences::printed).collect(Collectors.toSet());
        return misfits(after).filter(misfit -> !known.contains(printed(misfit))).toList();
    }

    private static List<Object> printed(Misfit misfit) {
        return List.of(misfit.dimension(), misfit.value(), misfit.printed());
    }

    private static Stream<Misfit> misfits(Corpus corpus) {
        Map<Dimension, Map<String, Integer>> counts = Dimension.PRINTED.stream()
                .collect(Collectors.toMap(Function.identity(), dimension -> counts(dimension, corpus)));
        return corpus.printed().stream()
                .map(printed -> new Misfit(
                        printed.dimension(),
                        printed.value(),
                        printed.count(),
                        counts.getOrDefault(printed.dimension(), Map.of()).getOrDefault(printed.value(), 0)))
                .filter(misfit -> misfit.printed() != misfit.cases());
    }

    /** Each as often as it is there more often, whatever its line. */
    private static List<Problem> missingFrom(List<Problem> some, List<Problem> problems) {
        Map<Problem, Integer> known = new LinkedHashMap<>();
        some.forEach(problem -> known.merge(withoutLine(problem), 1, Integer::sum));
        List<Problem> missing = new ArrayList<>();
        for (Problem problem : problems) {
            if (known.merge(withoutLine(problem), -1, Integer::sum) < 0) {
                missing.add(problem);
            }
        }
        return List.copyOf(missing);
    }

    private static Problem withoutLine(Problem problem) {
        return new Problem(problem.kind(), problem.document(), 0, problem.value(), problem.expected());
    }

    private static Stream<Counted> counts(Dimension dimension, Corpus before, Corpus after) {
        Map<String, Integer> old = counts(dimension, before);
        Map<String, Integer> now = counts(dimension, after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .sorted()
                .map(value -> new Counted(dimension, value, old.getOrDefault(value, 0), now.getOrDefault(value, 0)));
    }

    private static Map<String, Integer> counts(Dimension dimension, Corpus corpus) {
        return corpus.cases().stream()
                .flatMap(study -> study.values(dimension).stream())
                .collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum));
    }
}
