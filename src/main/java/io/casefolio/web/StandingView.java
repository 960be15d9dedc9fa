package io.casefolio.web;

import io.casefolio.model.Dimension;
import io.casefolio.page.FactNames;
import io.casefolio.query.CaseQuery;
import io.casefolio.standing.Standing;
import io.casefolio.standing.Standing.Change;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Since which editions the facts of a case stand as they do.
 *
 * @param since the edition since which the case is there; null where that is not known
 * @param changed by the keys of what a page shows, such as {@code title}, {@code region} and {@code outcomes}
 */
public record StandingView(@Nullable Long since, Map<String, ChangeView> changed) {

    static final StandingView UNKNOWN = new StandingView(null, Map.of());

    /** What facts are shown as, where it is not their own name. */
    private static final Map<String, String> SHOWN = Map.of(
            "title_en", "title",
            "place", Dimension.REGION.key(),
            "year_as_written", Dimension.YEAR.key(),
            "technologies", Dimension.TECHNOLOGY.key(),
            "platform_mentions", Dimension.PLATFORM.key());

    /**
     * A fact that has changed since the case is there.
     *
     * @param what what it is called
     * @param href leads to the case as it was in the edition before
     */
    public record ChangeView(String what, long edition, String href) {}

    static StandingView of(String slug, Standing standing, MessageSource messages, Locale locale) {
        Map<String, Change> last = new LinkedHashMap<>();
        standing.changes()
                .forEach((fact, change) -> last.merge(
                        SHOWN.getOrDefault(fact, fact),
                        change,
                        (one, other) -> one.edition() > other.edition() ? one : other));
        Map<String, ChangeView> changed = new LinkedHashMap<>();
        last.forEach((key, change) -> changed.put(
                key,
                new ChangeView(
                        messages.getMessage(FactNames.message(key), null, locale),
                        change.edition(),
                        "/cases/" + slug + "?" + CaseQuery.EDITION + "=" + change.before())));
        return new StandingView(standing.since(), changed);
    }

    /** The change of what the page shows; null where it stands so since the case is there. */
    public @Nullable ChangeView of(String shown) {
        return changed.get(shown);
    }

    /** Every change, in the order of their keys. */
    public Collection<ChangeView> changes() {
        return changed.values();
    }
}
