package io.casefolio.web;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Edition;
import io.casefolio.http.ViewWish;
import io.casefolio.meaning.Match;
import io.casefolio.model.Labels;
import io.casefolio.page.CaseView;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import io.casefolio.query.Sort;
import io.casefolio.search.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases.
 *
 * @param words what it is filtered by; empty for every case
 * @param cases their cards as HTML
 * @param sorts labelled by their message keys
 * @param last the last page, where the list ends before the one that is asked for; else null
 * @param page the page that is asked for
 * @param unsearchable whether a text is given with nothing in it to search for
 * @param help null where there are results
 * @param exports the whole list in other forms
 * @param cite where the list's citations are
 * @param charts the same set as charts
 * @param views labelled by their keys
 * @param table its rows where it is shown as one; else null
 */
public record ListView(
        int total,
        String words,
        List<String> cases,
        FiltersView filters,
        List<Link> sorts,
        List<Link> sizes,
        List<Link> pages,
        @Nullable String previous,
        @Nullable String next,
        @Nullable Link last,
        int page,
        boolean unsearchable,
        @Nullable HelpView help,
        List<Link> exports,
        String cite,
        String charts,
        List<Link> views,
        @Nullable TableView table) {

    static final String PATH = "/cases";
    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    /** The others stand above the columns of the table. */
    private static final Set<Sort> SORTS = EnumSet.of(Sort.RELEVANCE, Sort.NUMBER, Sort.YEAR, Sort.TITLE);

    static ListView of(CaseQuery query, Parameters parameters, ViewWish view, DrawnParts.Page drawn) {
        Edition edition = drawn.edition();
        Locale locale = drawn.locale();
        CasePage page = edition.find(query);
        boolean asTable = view == ViewWish.TABLE;
        return new ListView(
                page.total(),
                PlaceView.words(query, edition.labels(), locale),
                asTable ? List.of() : cards(query, page, drawn),
                FiltersView.of(PATH, List.of(), parameters, query, drawn),
                sorts(query),
                SIZES.stream()
                        .map(size ->
                                new Link(size.toString(), query.withSize(size).at(PATH), size == query.size()))
                        .toList(),
                pages(query, page),
                query.page() > 1
                        ? query.withPage(Math.max(1, Math.min(query.page() - 1, page.pages())))
                                .at(PATH)
                        : null,
                query.page() < page.pages() ? query.withPage(query.page() + 1).at(PATH) : null,
                page.total() > 0 && query.page() > page.pages()
                        ? new Link(
                                Integer.toString(page.pages()),
                                query.withPage(page.pages()).at(PATH))
                        : null,
                query.page(),
                query.isUnsearchable(),
                page.total() > 0 ? null : HelpView.of(query, edition, locale),
                exports(query),
                query.withPage(1).at("/cite" + PATH),
                query.withPage(1).at("/charts"),
                Stream.of(ViewWish.values())
                        .map(other -> new Link(
                                other.key(), query.at(PATH + "?" + ViewWish.NAME + "=" + other.key()), other == view))
                        .toList(),
                asTable && !page.items().isEmpty() ? TableView.of(query, page, edition, locale) : null);
    }

    /** Every case of the list in other forms, labelled by their endings. */
    static List<Link> exports(CaseQuery query) {
        return Stream.of("csv", "xlsx", "json", "bib", "ris", "md")
                .map(form -> new Link(
                        form.toUpperCase(Locale.ROOT), query.withPage(1).at(PATH + "." + form)))
                .toList();
    }

    private static List<String> cards(CaseQuery query, CasePage page, DrawnParts.Page drawn) {
        List<CaseCard> cards = page.items();
        if (query.text().isEmpty()) {
            return IntStream.range(0, cards.size())
                    .mapToObj(i -> drawn.draw(cards.get(i), PlaceView.href(cards.get(i), query, page, i), query))
                    .toList();
        }
        Labels labels = drawn.edition().labels();
        Map<String, List<Passage>> passages = drawn.edition().passages(query, cards);
        Map<String, List<Match>> matches = drawn.edition().matches(query, cards);
        return IntStream.range(0, cards.size())
                .mapToObj(i -> {
                    CaseCard card = cards.get(i);
                    String slug = card.study().slug();
                    return drawn.draw(CardView.of(
                            card,
                            CaseView.of(card.study(), PlaceView.href(card, query, page, i), labels, drawn.locale()),
                            query,
                            passages.getOrDefault(slug, List.of()),
                            matches.getOrDefault(slug, List.of()),
                            labels,
                            drawn.locale()));
                })
                .toList();
    }

    private static List<Link> sorts(CaseQuery query) {
        return Stream.of(Sort.values())
                .filter(sort -> SORTS.contains(sort) || sort == query.sort())
                .filter(sort -> sort != Sort.RELEVANCE || !query.text().isEmpty())
                .map(sort -> new Link("sort." + sort.key(), query.withSort(sort).at(PATH), sort == query.sort()))
                .toList();
    }

    /** The first and the last page, and those around the current one. */
    private static List<Link> pages(CaseQuery query, CasePage page) {
        return IntStream.rangeClosed(1, page.pages())
                .filter(number -> number == 1 || number == page.pages() || Math.abs(number - query.page()) <= 2)
                .mapToObj(number -> new Link(
                        Integer.toString(number), query.withPage(number).at(PATH), number == query.page()))
                .toList();
    }
}
