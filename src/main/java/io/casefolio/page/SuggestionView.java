package io.casefolio.page;

import io.casefolio.meaning.Match;
import io.casefolio.model.Labels;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Suggestion;
import io.casefolio.search.Suggestion.Group;
import io.casefolio.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion below a search box.
 *
 * @param href the page of a case, the list of a term
 * @param name in the page's language if there is one
 * @param other its name in the other language; null where there is none
 * @param kind the key of a term's dimension; null for a case
 * @param why it is suggested; null where it has what is typed
 */
public record SuggestionView(
        String href,
        Name name,
        @Nullable Name other,
        @Nullable String kind,
        int count,
        @Nullable MatchView why) {

    /** A name with its language, cut where what is found begins and ends. */
    public record Name(String language, List<Piece> pieces) {

        static Name of(String text, String language, String found) {
            Folding folded = Folding.of(text);
            String word = Folding.fold(found);
            int at = folded.text().indexOf(word);
            if (word.isEmpty() || at < 0) {
                return new Name(language, List.of(new Piece(text, false)));
            }
            int from = folded.offsets()[at];
            int to = folded.offsets()[at + word.length()];
            List<Piece> pieces = new ArrayList<>(List.of(
                    new Piece(text.substring(0, from), false),
                    new Piece(text.substring(from, to), true),
                    new Piece(text.substring(to), false)));
            pieces.removeIf(piece -> piece.text().isEmpty());
            return new Name(language, pieces);
        }
    }

    /**
     * A part of a name.
     *
     * @param marked whether it is what is found
     */
    public record Piece(String text, boolean marked) {}

    /**
     * Suggestions that stand together.
     *
     * @param key of the group
     */
    public record GroupView(String key, List<SuggestionView> options) {}

    /** Groups with at least one suggestion, in their order. */
    static List<GroupView> groups(List<Suggestion> all, String typed, Labels labels, Locale locale) {
        List<GroupView> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<SuggestionView> options = all.stream()
                    .filter(suggestion -> suggestion.group() == group)
                    .map(suggestion -> of(suggestion, typed, labels, locale))
                    .toList();
            if (!options.isEmpty()) {
                groups.add(new GroupView(group.key(), options));
            }
        }
        return groups;
    }

    /** What leads to the list of a term or to the page of a case. */
    static String href(Suggestion suggestion) {
        return suggestion.dimension() == null
                ? "/cases/" + suggestion.slug()
                : CaseQuery.ALL.with(suggestion.dimension(), suggestion.value()).at("/cases");
    }

    private static SuggestionView of(Suggestion suggestion, String typed, Labels labels, Locale locale) {
        Match match = suggestion.match();
        String found = match == null ? typed.strip() : match.found();
        String labelEn = suggestion.labelEn();
        Name chinese = Name.of(
                suggestion.value(), MatchView.Words.of(suggestion.value()).language(), found);
        Name english = labelEn == null ? null : Name.of(labelEn, "en", found);
        boolean inChinese = locale.getLanguage().equals("zh");
        Name other = english == null || inChinese ? english : chinese;
        return new SuggestionView(
                href(suggestion),
                english == null || inChinese ? chinese : english,
                suggestion.value().equals(labelEn) ? null : other,
                suggestion.dimension() == null ? null : suggestion.dimension().key(),
                suggestion.count(),
                match == null
                        ? null
                        : MatchView.of(List.of(match), labels, locale).get(0));
    }
}
