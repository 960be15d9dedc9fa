package io.casefolio.compare;

import io.casefolio.query.CaseQuery;
import io.casefolio.query.CaseQuery.Parameter;
import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second set of cases to hold a first one against.
 *
 * @param wanted null where the sizes of the sets are to decide
 */
public record Against(CaseQuery query, @Nullable Measure wanted) {

    private static final String SET = "vs";
    private static final String MEASURE = "as";

    /**
     * Reads a request's parameters; null without a second set, and every case where that is empty. Both sets are of one
     * edition.
     *
     * @throws InvalidQueryException if it is no query string of a list, naming the parameter that holds it
     */
    public static @Nullable Against of(Parameters parameters) {
        if (!parameters.has(SET)) {
            return null;
        }
        String set = parameters.text(SET);
        Measure wanted = parameters.has(MEASURE)
                ? parameters.choice(MEASURE, List.of(Measure.values()), Measure::key, Measure.SHARE)
                : null;
        try {
            Map<String, List<String>> values = decoded(set);
            values.remove(CaseQuery.EDITION);
            if (parameters.has(CaseQuery.EDITION)) {
                values.put(CaseQuery.EDITION, List.of(parameters.text(CaseQuery.EDITION)));
            }
            return new Against(CaseQuery.of(new Parameters(values)).withPage(1), wanted);
        } catch (InvalidQueryException inner) {
            throw new InvalidQueryException(
                    SET, set, inner.parameter() + ": " + inner.expected() + " (" + inner.value() + ")");
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(SET, set, "scale=…&year=…, percent-encoded (百分号编码)");
        }
    }

    private static Map<String, List<String>> decoded(String set) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : set.isEmpty() ? new String[0] : set.split("&", -1)) {
            int end = parameter.indexOf('=');
            if (end < 1) {
                throw new IllegalArgumentException(parameter);
            }
            values.computeIfAbsent(decode(parameter.substring(0, end)), name -> new ArrayList<>())
                    .add(decode(parameter.substring(end + 1)));
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Shares unless told otherwise, or unless sets of one size make counts as comparable. */
    public Measure measure(int one, int other) {
        return wanted != null ? wanted : one == other ? Measure.COUNT : Measure.SHARE;
    }

    public Against in(Measure other) {
        return new Against(query, other);
    }

    /** What an address says of it. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter(SET, query.toQueryString()));
        if (wanted != null) {
            parameters.add(new Parameter(MEASURE, wanted.key()));
        }
        return parameters;
    }

    /** The address at a path of this set and the one that it is held against. */
    public String at(String path, CaseQuery one) {
        return one.at(Parameter.at(path, parameters()));
    }
}
