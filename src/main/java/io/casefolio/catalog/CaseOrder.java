package io.casefolio.catalog;

import io.casefolio.query.Sort;
import io.casefolio.text.Pinyin;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The orders behind {@link Sort}. */
final class CaseOrder {

    private CaseOrder() {}

    /** The positions of cases in an order; equal ones by number. */
    static int[] of(List<CaseCard> cards, Sort sort) {
        return switch (sort) {
            case RELEVANCE, NUMBER -> sorted(cards, card -> 0, Comparator.naturalOrder());
            case YEAR -> sorted(cards, CaseOrder::year, Comparator.nullsLast(Comparator.reverseOrder()));
            case TITLE -> sorted(cards, card -> Pinyin.key(card.study().title()), Comparator.naturalOrder());
        };
    }

    private record Keyed<K>(
            int position, @Nullable K key, @Nullable Integer number) {}

    private static <K extends @Nullable Object> int[] sorted(
            List<CaseCard> cards, Function<CaseCard, K> key, Comparator<? super K> order) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> new Keyed<>(
                        i, key.apply(cards.get(i)), cards.get(i).study().number()))
                .sorted(Comparator.comparing((Keyed<K> keyed) -> keyed.key(), order)
                        .thenComparing(Keyed::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .mapToInt(Keyed::position)
                .toArray();
    }

    private static @Nullable Integer year(CaseCard card) {
        return card.study().system() == null ? null : card.study().system().year();
    }
}
