package io.casefolio.query;

import io.casefolio.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the search box: words that must all match, {@code "phrases"}, {@code -exclusions} and
 * {@code field:words}. Anything else is a word; words without a letter or digit do not count.
 */
public record TextQuery(List<Clause> clauses) {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<not>[-－])?(?:(?<field>\\p{L}+)(?<colon>[:：]))?(?:[\"“”＂](?<phrase>[^\"“”＂]*)[\"“”＂]?|(?<word>[^\\s\"“”＂]+))");

    /**
     * One condition.
     *
     * @param field null for all fields
     * @param text folded; it must stand in the field as it stands here
     */
    public record Clause(boolean excluded, @Nullable SearchField field, String text) {

        /** Whether it is nothing but Chinese characters. */
        public boolean isHan() {
            return text.codePoints().allMatch(Folding::isHan);
        }
    }

    public static TextQuery parse(String text) {
        Matcher clauses = CLAUSE.matcher(text.replace('\u3000', ' '));
        return new TextQuery(clauses.results()
                .map(TextQuery::clause)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private static Optional<Clause> clause(MatchResult match) {
        Matcher groups = CLAUSE.matcher(match.group());
        if (!groups.matches()) {
            return Optional.empty();
        }
        Optional<SearchField> field =
                Optional.ofNullable(groups.group("field")).map(Folding::fold).flatMap(SearchField::named);
        String words = Objects.requireNonNullElse(groups.group("phrase"), "");
        if (groups.group("word") != null) {
            words = groups.group("word");
        }
        if (field.isEmpty() && groups.group("field") != null) {
            words = groups.group("field") + groups.group("colon") + words;
        }
        String folded = Folding.fold(words).strip();
        return Stream.of(folded)
                .filter(searched -> searched.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(searched -> new Clause(groups.group("not") != null, field.orElse(null), searched))
                .findFirst();
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** About how many numbers it takes to hold it. */
    public int size() {
        return clauses.stream().mapToInt(clause -> 20 + clause.text().length()).sum();
    }

    /** What a match shows: the clauses that are not excluded. */
    public List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }
}
