package io.casefolio.standing;

import io.casefolio.model.CaseStudy;
import io.casefolio.report.ComparedFacts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that an edition has and the one before had not, or not so.
 *
 * @param fact its name as in {@link ComparedFacts}; {@link #CASE} for a case that was not there
 */
public record FactChange(String slug, String fact) {

    static final String CASE = "";

    /** What the cases of the next edition say otherwise. */
    public static List<FactChange> between(Iterator<CaseStudy> before, List<CaseStudy> after) {
        Map<String, CaseStudy> added = new LinkedHashMap<>();
        after.forEach(study -> added.put(study.slug(), study));
        List<FactChange> changes = new ArrayList<>();
        before.forEachRemaining(old -> {
            CaseStudy now = added.remove(old.slug());
            if (now != null) {
                ComparedFacts.of(old, now).forEach(fact -> changes.add(new FactChange(now.slug(), fact.name())));
            }
        });
        added.keySet().forEach(slug -> changes.add(new FactChange(slug, CASE)));
        return changes;
    }
}
