package io.casefolio.web;

import io.casefolio.model.Dimension;
import io.casefolio.page.Link;
import io.casefolio.query.CaseQuery;
import io.casefolio.standing.Standing;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Since which editions the facts of a case stand as they do.
 *
 * @param since the edition that first had the case; null where that is not known
 * @param changed by the keys of what the page shows, such as {@code title}, {@code region} and {@code outcomes}: the
 *     edition that first had it so, each leading to the case as it was in the edition before
 */
public record StandingView(@Nullable Long since, Map<String, Link> changed) {

    /** What facts are shown as, where it is not their own name. */
    private static final Map<String, String> SHOWN = Map.of(
            "title_en", "title",
            "summary_en", "summary",
            "place", Dimension.REGION.key(),
            "technologies", Dimension.TECHNOLOGY.key(),
            "platform", "platforms");

    static StandingView of(String slug, Standing standing, MessageSource messages, Locale locale) {
        Map<String, Long> editions = new TreeMap<>();
        standing.changes()
                .forEach((fact, edition) -> editions.merge(SHOWN.getOrDefault(fact, fact), edition, Math::max));
        Map<String, Link> changed = new TreeMap<>();
        editions.forEach((key, edition) -> changed.put(
                key,
                new Link(
                        messages.getMessage("case.since", new Object[] {edition}, locale),
                        "/cases/" + slug + "?" + CaseQuery.EDITION + "=" + (edition - 1))));
        return new StandingView(standing.since() == 0 ? null : standing.since(), changed);
    }

    /** The edition that first had something so; null where it stands so since the case is there. */
    public @Nullable Link of(String shown) {
        return changed.get(shown);
    }
}
