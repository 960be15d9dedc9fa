package io.casefolio.attack;

import static io.casefolio.attack.Texts.one;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests of random parts, sound and unsound ones. */
final class Fuzz {

    private final RandomGenerator random;
    private final Texts texts;

    Fuzz(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    Request request() {
        String method = oneIn(4) ? one(random, Nonsense.METHODS) : "GET";
        boolean hasBody = oneIn(method.equals("GET") ? 20 : 2);
        return new Request(
                method,
                (oneIn(50) ? "http://" + Nonsense.STRANGER : "") + path() + parameters(),
                Stream.concat(some(4, this::header), some(hasBody ? 3 : 1, () -> one(random, Nonsense.BODY_HEADERS)))
                        .toList(),
                hasBody ? one(random, Nonsense.BODIES) : "");
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String path() {
        String path = one(random, Site.PATHS)
                .replace("{dimension}", oneIn(8) ? value() : one(random, Site.DIMENSIONS))
                .replace("{slug}", oneIn(4) ? value() : Integer.toString(random.nextInt(70)));
        return oneIn(8) ? path + one(random, Nonsense.ENDS) : path;
    }

    private String parameters() {
        return some(oneIn(30) ? 1_500 : 6, () -> (oneIn(10) ? value() : one(random, Site.PARAMETERS)) + "=" + value())
                .collect(Collectors.joining("&", oneIn(20) ? "" : "?", ""));
    }

    private String value() {
        return oneIn(2)
                ? Request.encode(one(random, Site.VALUES))
                : written(oneIn(10) ? text().repeat(random.nextInt(400)) : text());
    }

    private String text() {
        return switch (random.nextInt(8)) {
            case 0 -> texts.han(random, random.nextInt(1, 20));
            case 1 -> Texts.latin(random, random.nextInt(1, 40));
            case 2 -> texts.withoutHits(random);
            case 3 ->
                random.ints(random.nextInt(1, 20), 0, 0x2FFFF)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
            default -> one(random, Nonsense.TEXTS);
        };
    }

    private String written(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> Request.raw(text);
            case 1 -> Request.encode(text) + one(random, Nonsense.ESCAPES);
            default -> Request.encode(text);
        };
    }

    private String header() {
        return one(random, Nonsense.HEADERS) + ": "
                + (oneIn(10) ? Request.raw(text()) : one(random, Nonsense.HEADER_VALUES));
    }

    /** Fewer than so many. */
    private Stream<String> some(int limit, Supplier<String> parts) {
        return Stream.generate(parts).limit(random.nextInt(limit));
    }
}
