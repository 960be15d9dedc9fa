package io.casefolio.meaning;

import io.casefolio.meaning.Match.How;
import io.casefolio.meaning.Sought.All;
import io.casefolio.meaning.Sought.Any;
import io.casefolio.meaning.Sought.Not;
import io.casefolio.meaning.Sought.Otherwise;
import io.casefolio.meaning.Sought.Read;
import io.casefolio.meaning.Sought.Value;
import io.casefolio.meaning.Sought.Words;
import io.casefolio.model.Dimension;
import io.casefolio.query.SearchField;
import io.casefolio.query.TextQuery;
import io.casefolio.query.TextQuery.Choice;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.query.TextQuery.Part;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one text once: every plain clause becomes itself or anything else it means. What is quoted or excluded does not. */
final class Expansion {

    /** OpenSearch takes no more at once. */
    private static final int MOST_CONDITIONS = 1024;

    private static final int FIELDS = SearchField.values().length;

    private static final int MOST_WORDS_OF_A_TERM = 8;
    private static final int MOST_PARTS = 8;

    private static final Pattern SYLLABLE =
            Pattern.compile("(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?");
    private static final Pattern LATIN = Pattern.compile("[a-z'’]{2,60}");

    private final Thesaurus thesaurus;
    private final Phrases phrases;
    private final @Nullable Set<Clause> lost;
    private final boolean known;

    /** How often the text is looked for: at first as typed, too. */
    private final int times;

    /** How many conditions there may be besides the clauses. */
    private int left;

    /**
     * @param lost the clauses that find nothing, of a text that finds nothing; null for the first reading
     * @param known whether only the words count that editors know
     */
    Expansion(Thesaurus thesaurus, TextQuery text, @Nullable Set<Clause> lost, boolean known) {
        this.known = known;
        this.thesaurus = thesaurus;
        this.phrases = new Phrases(thesaurus);
        this.lost = lost;
        this.times = lost == null ? 2 : 1;
        int ofClause = FIELDS + 1; // and all cases, where it is only taken from them
        this.left = MOST_CONDITIONS - times * ofClause * text.clauses().size();
    }

    /** Without any part where nothing of the text tells what is asked for. */
    All of(TextQuery text) {
        List<Part> parts = text.parts();
        List<Sought> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            List<Clause> term = plain(parts, i);
            while (term.size() > 1 && meanings(joined(term, " "), term).isEmpty()) {
                term = term.subList(0, term.size() - 1);
            }
            if (term.size() > 1) {
                List<Sought> options = new ArrayList<>(List.of(new All(words(term))));
                meanings(joined(term, " "), term).forEach(other -> take(other, options));
                all.add(new Any(options));
                i += term.size();
            } else {
                of(parts.get(i++)).ifPresent(all::add);
            }
        }
        return new All(all);
    }

    /** Plain clauses in a row from some place on. */
    private static List<Clause> plain(List<Part> parts, int from) {
        return parts.stream()
                .skip(from)
                .limit(MOST_WORDS_OF_A_TERM)
                .takeWhile(part -> part instanceof Clause clause && clause.isPlain())
                .map(Clause.class::cast)
                .toList();
    }

    private List<Sought> words(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> word(clause).<Sought>map(word -> word).orElse(new Words(clause)))
                .toList();
    }

    private static String joined(List<Clause> clauses, String between) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining(between));
    }

    private Optional<Sought> of(Part part) {
        if (part.excluded()) {
            return Optional.of(asItStands(part));
        }
        if (part instanceof Choice choice) {
            List<Sought> options = choice.options().stream()
                    .<Sought>map(this::of)
                    .filter(option -> !(option instanceof All all && all.parts().isEmpty()))
                    .toList();
            return options.isEmpty() ? Optional.empty() : Optional.of(new Any(options));
        }
        return word((Clause) part);
    }

    /** What excludes, in brackets too. */
    private Sought asItStands(Part part) {
        Sought sought = part instanceof Choice choice
                ? new Any(choice.options().stream()
                        .<Sought>map(option -> new All(
                                option.parts().stream().map(this::asItStands).toList()))
                        .toList())
                : orItsYear((Clause) part);
        return part.excluded() ? new Not(sought) : sought;
    }

    /** A year excludes its cases; nothing else excludes more than where it stands. */
    private Sought orItsYear(Clause clause) {
        List<Sought> options = new ArrayList<>(List.of(new Words(clause)));
        meanings(clause.text(), List.of(clause)).stream()
                .filter(other -> other.match().how() == How.YEAR)
                .filter(other -> isTaken(times))
                .map(Otherwise::sought)
                .forEach(options::add);
        return new Any(options);
    }

    /** A clause or anything else that it means; empty where it only asks. */
    private Optional<Sought> word(Clause clause) {
        boolean latin = !Phrases.hasHan(clause.text());
        if (lost != null
                && clause.isPlain()
                && (Phrases.asks(clause.text())
                        || known && latin && !lost.contains(clause) && !phrases.isKnown(clause.text()))) {
            return Optional.empty();
        }
        List<Sought> options = new ArrayList<>(List.of(new Words(clause)));
        if (!clause.exact()) {
            meanings(clause.text(), List.of(clause)).forEach(other -> take(other, options));
        }
        if (lost != null && lost.contains(clause)) {
            if (!latin) {
                List<String> parts = phrases.parts(clause.text(), known);
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts(clause, parts).ifPresent(options::add);
            } else if (clause.isPlain() && LATIN.matcher(clause.text()).matches()) {
                options.add(read(clause.text(), clause.text()));
            }
        }
        return Optional.of(options.size() == 1 ? options.get(0) : new Any(options));
    }

    private void take(Otherwise other, List<Sought> to) {
        if (isTaken(other.sought() instanceof Words ? FIELDS : 1)) {
            to.add(other);
        }
    }

    /** Whether there is room for so many conditions, which then is less. */
    private boolean isTaken(int conditions) {
        boolean taken = conditions <= left;
        left -= taken ? conditions : 0;
        return taken;
    }

    /** What else some words mean: values first, then words. */
    private List<Otherwise> meanings(String typed, List<Clause> clauses) {
        Thesaurus.Entry entry = thesaurus.get(typed);
        SearchField field = clauses.get(0).field();
        if (entry == null) {
            return List.of();
        }
        Stream<Otherwise> values = entry.values().stream()
                .filter(term -> field == null)
                .map(term -> new Otherwise(
                        new Match(term.dimension() == Dimension.YEAR ? How.YEAR : How.FACET, typed, term.value()),
                        new Value(term.dimension(), term.value())));
        Stream<Otherwise> words = entry.words().stream()
                .map(word -> new Otherwise(
                        new Match(How.SYNONYM, typed, word),
                        new Words(new Clause(false, true, field, Folding.fold(word)))));
        return Stream.concat(values, words).toList();
    }

    /** The parts of a phrase that stands nowhere, in any order; empty where it has none but itself, or there is no room. */
    private Optional<Sought> parts(Clause clause, List<String> parts) {
        List<String> some = parts.stream()
                .limit(MOST_PARTS)
                .takeWhile(part -> isTaken(FIELDS))
                .toList();
        List<Sought> all = some.stream()
                .map(part -> part(new Clause(false, false, clause.field(), part)))
                .toList();
        boolean whole = some.equals(List.of(clause.text()));
        List<String> shown = whole ? Phrases.pairs(clause.text()) : some;
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Otherwise(new Match(How.PARTS, clause.text(), String.join(" · ", shown)), new All(all)));
    }

    private Sought part(Clause part) {
        List<Sought> options = new ArrayList<>(List.of(new Words(part)));
        meanings(part.text(), List.of(part)).forEach(other -> take(other, options));
        List<Sought> pairs = (phrases.isKnown(part.text()) ? List.<String>of() : Phrases.pairs(part.text()))
                .stream()
                        .<Sought>map(pair -> new Words(new Clause(false, true, part.field(), pair)))
                        .toList();
        if (!pairs.isEmpty() && isTaken(pairs.size() * FIELDS)) {
            options.add(new All(pairs));
        }
        return new Any(options);
    }

    private static Otherwise read(String typed, String pinyin) {
        return new Otherwise(new Match(How.PINYIN, typed, ""), new Read(NameReadings.key(pinyin)));
    }

    /** A text whose Latin words are syllables, at least one of which finds nothing, read as one name. */
    Optional<Sought> syllables(TextQuery text) {
        List<Clause> all = plain(text.parts(), 0);
        boolean read = lost != null
                && all.size() > 1
                && all.size() == text.parts().size()
                && all.stream()
                        .allMatch(clause -> SYLLABLE.matcher(clause.text()).matches())
                && all.stream().anyMatch(lost::contains);
        return read ? Optional.of(read(joined(all, " "), joined(all, ""))) : Optional.empty();
    }
}
