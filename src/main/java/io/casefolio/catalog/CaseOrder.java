package io.casefolio.catalog;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The comparators behind {@link Sort}. */
final class CaseOrder {

    private static final Comparator<CaseCard> BY_NUMBER =
            Comparator.comparing(card -> card.study().number(), Comparator.nullsLast(Comparator.naturalOrder()));

    private CaseOrder() {}

    static Comparator<CaseCard> by(Sort sort) {
        return switch (sort) {
            case RELEVANCE, NUMBER -> BY_NUMBER;
            case YEAR ->
                Comparator.comparing(CaseOrder::year, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(BY_NUMBER);
            case TITLE ->
                Comparator.comparing((CaseCard card) -> card.study().title(), pinyin())
                        .thenComparing(BY_NUMBER);
        };
    }

    private static @Nullable Integer year(CaseCard card) {
        return card.study().system() == null ? null : card.study().system().year();
    }

    private static Comparator<Object> pinyin() {
        return Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
    }
}
