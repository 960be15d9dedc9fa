package io.casefolio.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What addresses take, for the description of the interface: methods read it from one map. */
final class ApiParameters {

    private static final String ANY =
            "any of these values, as /api/v1/facets lists them; at most 50, of at most 200 characters";

    private static final String AS_IT_WAS =
            "the number of an edition, to be answered as it was; the newest unless given";

    private ApiParameters() {}

    /** Which cases: the search, the filters and the range of years. */
    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "q",
            in = QUERY,
            description = "a search in Chinese or English",
            schema = @Schema(type = "string", maxLength = 500))
    @Parameter(name = "year", in = QUERY, description = ANY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "region", in = QUERY, description = ANY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "city", in = QUERY, description = ANY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "industry",
            in = QUERY,
            description = ANY,
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "scale", in = QUERY, description = ANY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "category",
            in = QUERY,
            description = ANY,
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "technology",
            in = QUERY,
            description = ANY,
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "platform",
            in = QUERY,
            description = ANY,
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "section",
            in = QUERY,
            description = "sections with text, by key or by Chinese heading",
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "yearFrom", in = QUERY, schema = @Schema(type = "integer", minimum = "0", maximum = "9999"))
    @Parameter(name = "yearTo", in = QUERY, schema = @Schema(type = "integer", minimum = "0", maximum = "9999"))
    @Parameter(name = "edition", in = QUERY, description = AS_IT_WAS, schema = @Schema(type = "integer", minimum = "1"))
    @interface Filters {}

    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(name = "edition", in = QUERY, description = AS_IT_WAS, schema = @Schema(type = "integer", minimum = "1"))
    @interface OfEdition {}

    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "sort",
            in = QUERY,
            description = "by number, or with a search by relevance, unless given",
            schema =
                    @Schema(
                            allowableValues = {
                                "relevance",
                                "number",
                                "year",
                                "title",
                                "system",
                                "city",
                                "industry",
                                "scale",
                                "category"
                            }))
    @interface Order {}

    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(name = "page", in = QUERY, schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @interface Paging {}

    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "explain",
            in = QUERY,
            description = "whether each case says how it matches where it does not have what is typed",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @interface Explained {}

    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "lang",
            in = QUERY,
            description = "the language of labels, as Accept-Language asks unless given",
            schema = @Schema(allowableValues = {"en", "zh"}))
    @interface Language {}

    /** Which cases to hold against the first ones, and how. */
    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "vs",
            in = QUERY,
            description = "a second set: the query string of a list, percent-encoded; empty for every case",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "as",
            in = QUERY,
            description = "what bars of two sets are as long as; shares where the sets differ in size unless given",
            schema = @Schema(allowableValues = {"share", "count"}))
    @interface SecondSet {}

    /** Which two dimensions, and how they are shown. */
    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "rows",
            in = QUERY,
            schema =
                    @Schema(
                            allowableValues = {
                                "year",
                                "region",
                                "city",
                                "industry",
                                "scale",
                                "category",
                                "technology",
                                "platform",
                                "section"
                            },
                            defaultValue = "industry"))
    @Parameter(
            name = "columns",
            in = QUERY,
            description = "another of the same; years unless given, or industries where rows are years",
            schema =
                    @Schema(
                            allowableValues = {
                                "year",
                                "region",
                                "city",
                                "industry",
                                "scale",
                                "category",
                                "technology",
                                "platform",
                                "section"
                            }))
    @Parameter(
            name = "form",
            in = QUERY,
            description = "stacked bars, bars of 100 %, or a small picture for each row",
            schema =
                    @Schema(
                            allowableValues = {"stacked", "full", "multiples"},
                            defaultValue = "stacked"))
    @Parameter(
            name = "share",
            in = QUERY,
            description = "of which cases the shares are, each counted once: those of the row, of the column, or all",
            schema =
                    @Schema(
                            allowableValues = {"row", "column", "all"},
                            defaultValue = "row"))
    @interface TwoDimensions {}

    /** What a picture looks like. */
    @Target(METHOD)
    @Retention(RUNTIME)
    @Parameter(
            name = "theme",
            in = QUERY,
            description = "page is for a part of a page, which has title, caption and colours",
            schema =
                    @Schema(
                            allowableValues = {"light", "dark", "page"},
                            defaultValue = "light"))
    @Parameter(
            name = "width",
            in = QUERY,
            schema = @Schema(type = "integer", minimum = "200", maximum = "2000", defaultValue = "720"))
    @Parameter(
            name = "height",
            in = QUERY,
            description = "what the bars need unless given",
            schema = @Schema(type = "integer", minimum = "150", maximum = "1500"))
    @interface Picture {}

    /** The dimension in a path. */
    @Target(PARAMETER)
    @Retention(RUNTIME)
    @Parameter(
            schema =
                    @Schema(
                            allowableValues = {
                                "year",
                                "region",
                                "city",
                                "industry",
                                "scale",
                                "category",
                                "technology",
                                "platform",
                                "section"
                            }))
    @interface DimensionKey {}
}
