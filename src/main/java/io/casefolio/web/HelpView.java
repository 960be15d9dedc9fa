package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.SearchHelp;
import io.casefolio.model.Dimension;
import io.casefolio.page.CaseView;
import io.casefolio.page.MatchView.Words;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.search.Passage;
import io.casefolio.text.ChineseWords;
import io.casefolio.text.Folding;
import io.casefolio.web.FiltersView.Chip;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search without results offers.
 *
 * @param relaxations what each condition alone keeps away
 */
public record HelpView(
        List<Relaxed> relaxations,
        @Nullable Counted unfiltered,
        @Nullable Counted correction,
        List<Near> nearest) {

    private static final int MOST_WORDS = 12;

    /**
     * The list without one condition.
     *
     * @param key the dimension's, or {@code q} for the text
     * @param values that it asks for
     * @param href null where nothing is found without it, either
     */
    public record Relaxed(
            String key, String values, @Nullable String href, int total) {}

    /** Another list, labelled by its text. */
    public record Counted(String label, String href, int total) {}

    /** A case with what it shares with the query: words, and labels of values. */
    public record Near(CardView card, List<Words> shared) {}

    static HelpView of(CaseQuery query, Edition edition, Locale locale) {
        SearchHelp help = edition.help(query);
        return new HelpView(
                help.relaxations().stream()
                        .map(relaxation -> relaxed(relaxation, query, edition, locale))
                        .toList(),
                counted(help.unfiltered()),
                counted(help.correction()),
                nearest(help.nearest(), query, edition, locale));
    }

    private static Relaxed relaxed(SearchHelp.Relaxation relaxation, CaseQuery query, Edition edition, Locale locale) {
        Dimension dimension = relaxation.dimension();
        String key = dimension == null ? "q" : dimension.key();
        String values = FiltersView.chips(ListView.PATH, query, edition.labels(), locale).stream()
                .filter(chip -> chip.key().equals(key))
                .map(Chip::label)
                .collect(Collectors.joining(" / "));
        return new Relaxed(
                key, values, relaxation.total() == 0 ? null : relaxation.query().at(ListView.PATH), relaxation.total());
    }

    private static @Nullable Counted counted(SearchHelp.@Nullable Alternative alternative) {
        return alternative == null
                ? null
                : new Counted(alternative.query().text(), alternative.query().at(ListView.PATH), alternative.total());
    }

    private static List<Near> nearest(List<CaseCard> cards, CaseQuery query, Edition edition, Locale locale) {
        List<String> words = query.textQuery().wanted().stream()
                .map(Clause::text)
                .flatMap(text -> ChineseWords.of(text).stream())
                .filter(word -> word.codePointCount(0, word.length()) > 1 && !word.equals("or"))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        Map<String, List<Passage>> passages = cards.isEmpty() || words.isEmpty()
                ? Map.of()
                : edition.passages(CaseQuery.ALL.withText(anyOf(words)), cards);
        return cards.stream()
                .map(card -> near(
                        card, words, passages.getOrDefault(card.study().slug(), List.of()), query, edition, locale))
                .toList();
    }

    /** As many of the words as a text may have. */
    private static String anyOf(List<String> words) {
        return words.stream()
                .reduce((some, word) ->
                        (some + " OR " + word).length() > CaseQuery.LONGEST_TEXT ? some : some + " OR " + word)
                .orElse("");
    }

    private static Near near(
            CaseCard card,
            List<String> words,
            List<Passage> passages,
            CaseQuery query,
            Edition edition,
            Locale locale) {
        CaseView view = CaseView.of(card.study(), edition.labels(), locale);
        String known = Folding.fold(Stream.concat(
                        Stream.of(view.title(), view.otherTitle(), view.systemName()),
                        passages.stream()
                                .flatMap(passage -> passage.pieces().stream()
                                        .filter(Passage.Piece::marked)
                                        .map(Passage.Piece::text)))
                .filter(text -> text != null)
                .collect(Collectors.joining("\n")));
        Stream<String> sharedWords = words.stream().filter(known::contains);
        Stream<String> sharedValues = Stream.of(Dimension.values())
                .filter(query::restricts)
                .flatMap(dimension -> card.values(dimension).stream()
                        .filter(value -> query.admits(dimension, value))
                        .map(value -> edition.labels().term(dimension, value).label(locale)));
        return new Near(
                CardView.of(card, view, CaseQuery.ALL, passages, List.of(), edition.labels(), locale),
                Stream.concat(sharedWords, sharedValues)
                        .distinct()
                        .map(Words::of)
                        .toList());
    }
}
