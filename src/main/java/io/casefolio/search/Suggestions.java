package io.casefolio.search;

import io.casefolio.meaning.Match;
import io.casefolio.meaning.Match.How;
import io.casefolio.meaning.NameReadings;
import io.casefolio.meaning.Phrases;
import io.casefolio.meaning.Thesaurus;
import io.casefolio.model.Labels;
import io.casefolio.search.Suggestion.Group;
import io.casefolio.text.Folding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what begins with or contains some typed characters, means the same, or is read so. */
public final class Suggestions {

    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern LATIN = Pattern.compile("[a-z][a-z'’ ]{1,59}");

    private static final Comparator<Suggestion> FREQUENT_FIRST =
            Comparator.comparing(Suggestion::count, Comparator.reverseOrder());

    private enum Rank {
        BEGINS,
        CONTAINS,
        MEANS,
        IS_READ,
        BEGINS_TO_BE_READ
    }

    private record Found(Rank rank, Suggestion suggestion) {}

    /** A suggestion with its names folded once for all that is typed. */
    public record Named(
            Suggestion suggestion, String value, @Nullable String labelEn) {

        public static Named of(Suggestion suggestion) {
            String labelEn = suggestion.labelEn();
            return new Named(
                    suggestion, Folding.fold(suggestion.value()), labelEn == null ? null : Folding.fold(labelEn));
        }

        private @Nullable Rank rank(Typed typed) {
            int at = value.indexOf(typed.folded);
            int inEnglish = labelEn == null ? -1 : labelEn.indexOf(typed.folded);
            if (at == 0 || inEnglish == 0) {
                return Rank.BEGINS;
            }
            return at > 0 || inEnglish > 0 ? Rank.CONTAINS : null;
        }

        private Optional<Found> find(Typed typed) {
            return Optional.ofNullable(rank(typed)).map(rank -> new Found(rank, suggestion));
        }

        private Stream<String> names() {
            return labelEn == null ? Stream.of(value) : Stream.of(value, labelEn);
        }

        /** Latin words as a whole: HTML is no ML. */
        private boolean has(String word) {
            String folded = Folding.fold(word);
            if (Phrases.hasHan(folded)) {
                return value.contains(folded);
            }
            Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(folded) + "(?![\\p{L}\\p{N}])");
            return names().anyMatch(name -> whole.matcher(name).find());
        }
    }

    /** A term with the words of its name as they are read. */
    private record ReadTerm(Named named, Map<String, String> readings) {

        Optional<Found> find(Typed typed) {
            return named.find(typed)
                    .or(() -> means(typed))
                    .or(() -> isRead(typed))
                    .or(() -> beginsToBeRead(typed));
        }

        private Optional<Found> means(Typed typed) {
            return typed.others.stream()
                    .filter(named::has)
                    .findFirst()
                    .map(other -> found(Rank.MEANS, How.SYNONYM, typed, other));
        }

        private Optional<Found> isRead(Typed typed) {
            return Optional.ofNullable(readings.get(typed.pinyin))
                    .map(word -> found(Rank.IS_READ, How.PINYIN, typed, word));
        }

        private Optional<Found> beginsToBeRead(Typed typed) {
            return readings.entrySet().stream()
                    .filter(reading -> typed.pinyin.length() >= SHORTEST_BEGINNING
                            && reading.getKey().startsWith(typed.pinyin))
                    .findFirst()
                    .map(reading -> found(Rank.BEGINS_TO_BE_READ, How.PINYIN, typed, reading.getValue()));
        }

        private Found found(Rank rank, How how, Typed typed, String word) {
            return new Found(rank, named.suggestion().because(new Match(how, typed.text, word)));
        }
    }

    /**
     * What is typed.
     *
     * @param others what else it means
     * @param pinyin empty where it is none
     */
    private record Typed(String text, String folded, List<String> others, String pinyin) {}

    private final Thesaurus thesaurus;
    private final List<ReadTerm> terms;

    /** @param terms that are suggested, besides titles */
    public Suggestions(Stream<Suggestion> terms, Labels labels) {
        this.thesaurus = new Thesaurus(labels);
        this.terms = terms.sorted(FREQUENT_FIRST)
                .map(term -> new ReadTerm(Named.of(term), NameReadings.of(Stream.of(term.value()), labels)))
                .toList();
    }

    /**
     * Terms, places and titles, at most {@code most} of each. Those that begin with what is typed come first, in either
     * language, then those that contain it, those that mean the same and those that are read so, each time the frequent
     * ones first.
     *
     * @param titles those that may have what is typed, none more frequent than the others
     */
    public List<Suggestion> suggest(String text, List<Named> titles, int most) {
        Typed typed = typed(text.strip());
        Stream<Found> titled = Stream.of(Rank.BEGINS, Rank.CONTAINS)
                .flatMap(rank -> titles.stream()
                        .filter(title -> title.rank(typed) == rank)
                        .limit(most)
                        .map(title -> new Found(rank, title.suggestion())));
        return mostOfEachGroup(
                Stream.concat(terms.stream().map(term -> term.find(typed)).flatMap(Optional::stream), titled)
                        .sorted(Comparator.comparing(Found::rank).thenComparing(Found::suggestion, FREQUENT_FIRST))
                        .map(Found::suggestion),
                most);
    }

    /** The most frequent terms and places, at most {@code most} of each. */
    public List<Suggestion> popular(int most) {
        return mostOfEachGroup(terms.stream().map(term -> term.named().suggestion()), most);
    }

    private static List<Suggestion> mostOfEachGroup(Stream<Suggestion> suggestions, int most) {
        Map<Group, Integer> taken = new EnumMap<>(Group.class);
        return suggestions
                .filter(suggestion -> taken.merge(suggestion.group(), 1, Integer::sum) <= most)
                .toList();
    }

    private Typed typed(String text) {
        String folded = Folding.fold(text);
        Thesaurus.Entry entry = thesaurus.get(text);
        return new Typed(
                text,
                folded,
                entry == null ? List.of() : List.copyOf(entry.words()),
                LATIN.matcher(folded).matches() ? NameReadings.key(folded) : "");
    }
}
