package io.casefolio.query;

import io.casefolio.text.Folding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the search box: words that must all match, {@code "phrases"}, {@code -exclusions},
 * {@code field:words}, {@code OR} and brackets. Anything else is a word; words without a letter or digit do not count.
 *
 * @param parts must all hold
 */
public record TextQuery(List<Part> parts) {

    /** What must hold. */
    public sealed interface Part {

        boolean excluded();
    }

    /**
     * One condition.
     *
     * @param exact whether it is quoted, so that nothing else is meant by it
     * @param field null for all fields
     * @param text folded; it must stand in the field as it stands here
     */
    public record Clause(
            boolean excluded, boolean exact, @Nullable SearchField field, String text) implements Part {

        /** Whether it is nothing but Chinese characters. */
        public boolean isHan() {
            return text.codePoints().allMatch(Folding::isHan);
        }

        /** Whether it is words as people type them: neither quoted nor excluded, and looked for everywhere. */
        public boolean isPlain() {
            return !excluded && !exact && field == null;
        }
    }

    /**
     * Texts of which one must match.
     *
     * @param options at least one
     */
    public record Choice(boolean excluded, List<TextQuery> options) implements Part {}

    public static TextQuery parse(String text) {
        return new TextGrammar().read(text);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Its conditions, wherever they stand. */
    public List<Clause> clauses() {
        return clauses(false).toList();
    }

    private Stream<Clause> clauses(boolean excluded) {
        return parts.stream().flatMap(part -> {
            boolean out = excluded ^ part.excluded();
            if (part instanceof Choice choice) {
                return choice.options().stream().flatMap(option -> option.clauses(out));
            }
            Clause clause = (Clause) part;
            return Stream.of(new Clause(out, clause.exact(), clause.field(), clause.text()));
        });
    }

    /** About how many numbers it takes to hold it. */
    public int size() {
        return clauses().stream()
                .mapToInt(clause -> 20 + clause.text().length())
                .sum();
    }

    /** What a match shows: the clauses that are not excluded. */
    public List<Clause> wanted() {
        return clauses().stream().filter(clause -> !clause.excluded()).toList();
    }
}
