package io.casefolio.catalog;

import com.ibm.icu.text.CollationKey;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.query.Sort;
import io.casefolio.text.Pinyin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The orders behind {@link Sort}. */
public final class CaseOrder {

    private CaseOrder() {}

    /** The positions of cases in an order; equal ones by number. */
    static int[] of(List<CaseCard> cards, Sort sort) {
        return switch (sort) {
            case RELEVANCE, NUMBER -> sorted(cards, card -> 0, Comparator.naturalOrder());
            case YEAR -> sorted(cards, CaseOrder::year, Comparator.nullsLast(Comparator.reverseOrder()));
            case TITLE, SYSTEM, CITY, INDUSTRY, SCALE, CATEGORY ->
                sorted(cards, keys(sort), Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    /** The text whose pinyin an order goes by; null where the case has none, or the order goes by numbers. */
    public static @Nullable String text(CaseStudy study, Sort sort) {
        return switch (sort) {
            case RELEVANCE, NUMBER, YEAR -> null;
            case TITLE -> study.title();
            case SYSTEM -> study.system() == null ? null : study.system().name();
            case CITY -> first(study, Dimension.CITY);
            case INDUSTRY -> first(study, Dimension.INDUSTRY);
            case SCALE -> first(study, Dimension.SCALE);
            case CATEGORY -> first(study, Dimension.CATEGORY);
        };
    }

    private static @Nullable String first(CaseStudy study, Dimension dimension) {
        return study.values(dimension).stream().findFirst().orElse(null);
    }

    /** Many cases share a value, and a key takes longer to make than to compare. */
    private static Function<CaseCard, @Nullable CollationKey> keys(Sort sort) {
        Map<String, CollationKey> known = new HashMap<>();
        return card -> {
            String text = text(card.study(), sort);
            return text == null ? null : known.computeIfAbsent(text, Pinyin::key);
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
