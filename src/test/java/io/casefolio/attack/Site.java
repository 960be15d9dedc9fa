package io.casefolio.attack;

import java.util.List;

/** The public addresses and their parameters. */
final class Site {

    /** With {@code {slug}} and {@code {dimension}}. */
    static final List<String> PATHS = split("""
            / /cases /cases /cases.csv /cases.json /cases/{slug} /charts /charts/{dimension}.svg
            /charts/{dimension}.csv /charts/{dimension}.json /charts/{dimension}/option.json
            /embed/charts/{dimension} /compare /quality /about /suggestions /api/v1/cases /api/v1/cases/{slug}
            /api/v1/facets /api/v1/frequencies/{dimension} /api/v1/problems /api/v1/compare /v3/api-docs /v3/api-docs.yaml
            /actuator/health /actuator/health/liveness /casefolio.css /casefolio.js /icon.svg
            /webjars/bootstrap/5.3.8/css/bootstrap.min.css /error /nothing""");

    static final List<String> DIMENSIONS =
            List.of("year", "region", "city", "industry", "scale", "category", "technology", "platform", "section");

    static final List<String> PARAMETERS = split("""
            q q q year region city industry scale category technology platform section yearFrom yearTo sort
            page size lang theme rows columns form case case vs as width height nothing""");

    /** Each is sound for some parameter. */
    static final List<String> VALUES = List.of(
            "数据",
            "知识图谱 银行",
            "\"数字孪生\" -银行",
            "outcomes:成本",
            "hadoop",
            "2021",
            "2019",
            "浙江",
            "北京",
            "杭州",
            "政务",
            "教育",
            "工业",
            "市级",
            "智慧物联网系统",
            "Hadoop",
            "Spark",
            "大数据",
            "outcomes",
            "relevance",
            "year",
            "title",
            "1",
            "2",
            "100",
            "en",
            "zh",
            "dark",
            "light",
            "region",
            "technology",
            "platform",
            "bars",
            "tiles",
            "800");

    private Site() {}

    /** The words of a text. */
    static List<String> split(String text) {
        return List.of(text.split("\\s+"));
    }
}
