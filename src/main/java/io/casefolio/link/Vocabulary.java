package io.casefolio.link;

import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Term;
import io.casefolio.parse.CsvTable;
import io.casefolio.source.SourceDocument;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The canonical form and the English label of each term; a written form with several lines is several terms. */
final class Vocabulary {

    static final List<String> COLUMNS = List.of("facet", "as_written", "canonical", "label_en", "doubtful");

    private record Key(Dimension dimension, String form) {}

    private final Map<Key, List<String>> canonical = new HashMap<>();
    private final Set<Key> values = new HashSet<>();
    private final Map<Key, String> labels = new HashMap<>();
    private final Set<Key> doubtful = new HashSet<>();
    private final List<String> regionsLongestFirst;

    Vocabulary(@Nullable SourceDocument document, List<Problem> problems) {
        if (document != null) {
            CsvTable table = CsvTable.parse(document, COLUMNS);
            problems.addAll(table.problems());
            table.lines().forEach(line -> add(line, problems));
        }
        regionsLongestFirst = canonical.keySet().stream()
                .filter(key -> key.dimension() == Dimension.REGION)
                .map(Key::form)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private void add(CsvTable.Line line, List<Problem> problems) {
        Optional<Dimension> dimension = Dimension.of(line.get("facet")).filter(Dimension.IN_VOCABULARY::contains);
        if (dimension.isEmpty()
                || line.get("as_written").isEmpty()
                || line.get("canonical").isEmpty()) {
            problems.add(ProblemKind.UNREADABLE_LINE.at(
                    line.source(),
                    line.get("facet") + "," + line.get("as_written") + "," + line.get("canonical"),
                    Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(" | "))));
            return;
        }
        Key value = new Key(dimension.get(), line.get("canonical"));
        List<String> forms =
                canonical.computeIfAbsent(new Key(dimension.get(), line.get("as_written")), form -> new ArrayList<>());
        if (forms.contains(value.form()) || !forms.isEmpty() && !dimension.get().isMultiValued()) {
            problems.add(ProblemKind.REPEATED_LINE.at(
                    line.source(), line.get("facet") + "," + line.get("as_written"), "1 : 1"));
            return;
        }
        forms.add(value.form());
        values.add(value);
        label(value, line, problems);
        if (line.get("doubtful").equals("yes")) {
            doubtful.add(value);
        } else if (!line.get("doubtful").isEmpty()) {
            problems.add(ProblemKind.UNMATCHED_LINE.at(line.source(), "doubtful " + line.get("doubtful"), "yes"));
        }
    }

    private void label(Key value, CsvTable.Line line, List<Problem> problems) {
        String label = line.get("label_en");
        if (label.isEmpty()) {
            return;
        }
        String earlier = labels.putIfAbsent(value, label);
        if (earlier != null && !earlier.equals(label)) {
            problems.add(ProblemKind.LABEL_DIFFERS.at(line.source(), value.form() + ": " + label, earlier));
        }
    }

    /** The canonical terms of a written form; the form itself where the vocabulary has none. */
    List<String> canonical(Dimension dimension, String written) {
        return canonical.getOrDefault(new Key(dimension, written), List.of(written));
    }

    /** The written form of the dimension that has most in common with this one, if that is more than half. */
    Optional<String> formLike(Dimension dimension, String written) {
        Set<String> pairs = pairs(written);
        return canonical.keySet().stream()
                .filter(key -> key.dimension() == dimension)
                .map(Key::form)
                .filter(form -> inCommon(pairs, pairs(form)) > 0.5)
                .max(Comparator.<String>comparingDouble(form -> inCommon(pairs, pairs(form)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Pairs of characters, in folded text; a single character by itself. */
    private static Set<String> pairs(String form) {
        String text = Folding.fold(form);
        return IntStream.range(0, Math.max(1, text.length() - 1))
                .mapToObj(i -> text.substring(i, Math.min(text.length(), i + 2)))
                .collect(Collectors.toSet());
    }

    /** By the coefficient of Dice, from 0 to 1. */
    private static double inCommon(Set<String> pairs, Set<String> others) {
        return 2.0 * pairs.stream().filter(others::contains).count() / (pairs.size() + others.size());
    }

    /** Whether the form is a written or a canonical one. */
    boolean knows(Dimension dimension, String form) {
        Key key = new Key(dimension, form);
        return canonical.containsKey(key) || values.contains(key);
    }

    boolean isDoubtful(Dimension dimension, String value) {
        return doubtful.contains(new Key(dimension, value));
    }

    Term term(Dimension dimension, String value) {
        return new Term(dimension, value, labels.get(new Key(dimension, value)));
    }

    /** The written form of the region with which a place begins, the longest there is. */
    Optional<String> regionOf(String place) {
        return regionsLongestFirst.stream().filter(place::startsWith).findFirst();
    }
}
