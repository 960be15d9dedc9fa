package io.casefolio.attack;

import static io.casefolio.attack.Texts.one;

import java.util.List;
import java.util.random.RandomGenerator;

/** What people ask for: lists, searches with hits, cases, charts, suggestions, exports. */
final class Reader {

    private static final List<String> FILTERS = List.of(
            "",
            "industry=政务",
            "industry=教育&industry=工业",
            "region=浙江",
            "year=2021",
            "yearFrom=2019&yearTo=2020",
            "platform=Hadoop",
            "scale=市级",
            "section=outcomes",
            "industry=政务&region=浙江");

    private final RandomGenerator random;
    private final Texts texts;

    Reader(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    Request request() {
        String search = "q=" + texts.han(random, random.nextInt(2, 4));
        String filter = one(random, FILTERS);
        String dimension = one(random, Site.DIMENSIONS);
        String address = switch (random.nextInt(16)) {
            case 0 -> "/";
            case 1, 2 -> "/cases?" + filter;
            case 3 -> "/cases?sort=title&page=" + random.nextInt(1, 4);
            case 4, 5, 6 -> "/cases?" + search;
            case 7 -> "/cases?" + search + "&" + filter;
            case 8, 9 -> "/cases/" + random.nextInt(1, 62);
            case 10 -> "/charts?" + (random.nextBoolean() ? search : "rows=region&columns=industry&" + filter);
            case 11 -> "/charts/" + dimension + ".svg?theme=dark&" + (random.nextBoolean() ? search : filter);
            case 12 -> "/charts/" + dimension + ".csv?" + filter;
            case 13 -> "/suggestions?" + search;
            case 14 -> "/api/v1/cases?" + search;
            default -> one(random, List.of("/cases.csv?", "/cases.json?", "/quality?", "/about?")) + filter;
        };
        return Request.get(Request.escape(address), "Accept-Language: " + (random.nextBoolean() ? "zh" : "en"));
    }
}
