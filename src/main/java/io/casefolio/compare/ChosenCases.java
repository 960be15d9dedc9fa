package io.casefolio.compare;

import io.casefolio.query.InvalidQueryException;
import io.casefolio.query.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The cases that an address wants to see compared.
 *
 * @param slugs each once, in the order of the address
 */
public record ChosenCases(List<String> slugs) {

    public static final int FEWEST = 2;
    public static final int MOST = 4;

    private static final String NAME = "case";

    /** The script of lists lets nobody tick more. */
    private static final int MOST_TICKED = 100;

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /**
     * Reads a request's parameters.
     *
     * @throws InvalidQueryException if there are more than a list can have ticked
     */
    public static ChosenCases of(Parameters parameters) {
        List<String> slugs = parameters.values().getOrDefault(NAME, List.of()).stream()
                .map(String::strip)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
        if (slugs.size() > MOST_TICKED) {
            throw refusal(slugs.size());
        }
        return new ChosenCases(slugs);
    }

    /** Whether they are as many as can stand side by side. */
    public boolean areComparable() {
        return slugs.size() >= FEWEST && slugs.size() <= MOST;
    }

    /** What to throw where they are too few or too many. */
    public InvalidQueryException refusal() {
        return refusal(slugs.size());
    }

    private static InvalidQueryException refusal(int slugs) {
        return new InvalidQueryException(NAME, slugs + " ×", FEWEST + "–" + MOST + " × slug");
    }

    /** Their address at a path, the same in whatever order they were chosen. */
    public String at(String path) {
        return slugs.stream()
                .sorted(BY_NUMBER)
                .map(slug -> NAME + "=" + UriUtils.encode(slug, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", slugs.isEmpty() ? path : path + "?", ""));
    }
}
