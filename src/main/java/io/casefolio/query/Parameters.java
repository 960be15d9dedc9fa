package io.casefolio.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an address asks for, by name. A blank value counts as none, and of several the first counts. */
public record Parameters(Map<String, List<String>> values) {

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A value without the spaces around it; empty where there is none. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /**
     * A whole number; null where there is none.
     *
     * @throws InvalidQueryException if it is not one from {@code least} to {@code most}
     */
    public @Nullable Integer number(String name, int least, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,10}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new InvalidQueryException(name, value, least + "–" + most);
        }
        return Integer.valueOf(value);
    }

    /**
     * One of some things; {@code usual} where none is asked for.
     *
     * @param key what an address calls each
     * @throws InvalidQueryException if there is no such thing
     */
    public <T> T choice(String name, Collection<T> choices, Function<T, String> key, T usual) {
        String value = text(name);
        return value.isEmpty()
                ? usual
                : choices.stream()
                        .filter(choice -> key.apply(choice).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new InvalidQueryException(
                                name, value, choices.stream().map(key).collect(Collectors.joining(" | "))));
    }
}
