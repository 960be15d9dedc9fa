package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Labels;
import io.casefolio.page.CaseView;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.query.Sort;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list that a reader of a case has come from.
 *
 * @param total how many cases it has
 * @param filters what it was filtered by, in words; empty for all cases
 * @param list its page with the case
 * @param at the place of the case in it, counted from 1; null where it has none
 */
public record PlaceView(
        int total,
        String filters,
        String list,
        @Nullable Integer at,
        @Nullable CaseView previous,
        @Nullable CaseView next) {

    private static final String AT = "at";

    /** The address of a case of a page, which names the list and the place in it unless that is every case by number. */
    static String href(CaseCard card, CaseQuery query, CasePage page, int index) {
        return href(card, query, (page.page() - 1) * page.size() + index + 1);
    }

    private static String href(CaseCard card, CaseQuery query, int at) {
        String path = "/cases/" + card.study().slug();
        CaseQuery list = query.withPage(1);
        return isEveryCase(list) && Objects.equals(card.study().number(), at)
                ? path
                : list.at(path + "?" + AT + "=" + at);
    }

    /**
     * The list that the address of a case names.
     *
     * @throws io.casefolio.query.InvalidQueryException if the place is no number from 1
     */
    static PlaceView of(CaseCard card, CaseQuery query, Parameters parameters, Edition edition, Locale locale) {
        Integer named = parameters.number(AT, 1, Integer.MAX_VALUE - 1);
        CaseQuery list = query.withPage(1);
        int at = Objects.requireNonNullElse(
                named == null && isEveryCase(list) ? card.study().number() : named, 0);
        Labels labels = edition.labels();
        CasePage here = at(Math.max(at, 1), list, edition);
        boolean known = at > 0
                && here.items().stream()
                        .anyMatch(found ->
                                found.study().slug().equals(card.study().slug()));
        return new PlaceView(
                here.total(),
                words(list, labels, locale),
                (known ? list.withPage((at - 1) / list.size() + 1) : list).at(ListView.PATH),
                known ? at : null,
                known && at > 1 ? neighbour(at - 1, list, edition, labels, locale) : null,
                known ? neighbour(at + 1, list, edition, labels, locale) : null);
    }

    private static boolean isEveryCase(CaseQuery list) {
        return !list.isFiltered() && list.sort() == Sort.NUMBER;
    }

    /** The page that has but the case at a place. */
    private static CasePage at(int at, CaseQuery list, Edition edition) {
        return edition.find(list.withSize(1).withPage(at));
    }

    private static @Nullable CaseView neighbour(int at, CaseQuery list, Edition edition, Labels labels, Locale locale) {
        return at(at, list, edition).items().stream()
                .findFirst()
                .map(card -> CaseView.of(card.study(), href(card, list, at), labels, locale))
                .orElse(null);
    }

    /** What a list is filtered by; empty for every case. */
    static String words(CaseQuery list, Labels labels, Locale locale) {
        Stream<String> values = list.filters().entrySet().stream()
                .flatMap(filter -> filter.getValue().stream()
                        .map(value -> labels.term(filter.getKey(), value).label(locale)));
        Stream<String> years = list.yearFrom() == null && list.yearTo() == null
                ? Stream.of()
                : Stream.of(Objects.toString(list.yearFrom(), "") + "–" + Objects.toString(list.yearTo(), ""));
        return Stream.of(Stream.of(list.text()).filter(text -> !text.isEmpty()), values, years)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
