package io.casefolio.cluster;

import io.casefolio.model.Dimension;
import io.casefolio.query.SearchField;
import io.casefolio.query.Sort;
import io.casefolio.search.CutText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.CreateIndexRequest;
import org.opensearch.client.opensearch.indices.IndexSettings;

/** How the index of an edition is called, and what it is made of. */
final class IndexForm {

    /** All of them. */
    static final String ANY = "casefolio-*";

    static final String POSITION = "position";
    static final String SLUG = "slug";
    static final String DOCUMENT = "document";
    static final String LINES_OF_TEXT = "linesOfText";
    static final String DOCUMENT_OF_ROW = "documentOfRow";
    static final String LINES_OF_ROW = "linesOfRow";
    static final String NUMBER = "number";
    static final String YEAR = "year";
    static final String RICHNESS = "richness";
    private static final String PINYIN = "pinyin";
    static final String READINGS = "readings";
    static final String TITLES = "titles";
    static final String WORDS = "words";
    static final String CARD = "card";
    static final String LINES = "lines";

    /** To be raised when an index holds other fields or analyses them otherwise. */
    private static final int FORM = 6;

    private static final Pattern NAME = Pattern.compile("casefolio-(\\d{1,18})-.*");

    /** Lists may be read to their end. */
    private static final int LEAST_WINDOW = 10_000;

    /** Characters of a value that is filtered, counted or looked up; an index takes 32,766 bytes. */
    static final int LONGEST_VALUE = 10_000;

    /** Two words and what stands between them; the tokenizer that cut them made none longer than 255. */
    private static final int LONGEST_PLACE = 600;

    private static final String CUT = "cut";
    private static final String CUT_WORDS = "cut_words";
    private static final String WORDS_OF_A_PLACE = "words_of_a_place";

    private IndexForm() {}

    /** @param edition its name, which begins with its number */
    static String name(String edition) {
        return "casefolio-" + edition + "-" + FORM;
    }

    /** The number of the edition whose index it is; greater than any where it is none. */
    static long edition(String index) {
        Matcher name = NAME.matcher(index);
        return name.matches() ? Long.parseLong(name.group(1)) : Long.MAX_VALUE;
    }

    static String text(String searchField) {
        return "text." + searchField;
    }

    static String pinyin(Sort sort) {
        return PINYIN + "." + sort.key();
    }

    static String values(Dimension dimension) {
        return "values." + dimension.key();
    }

    /** One shard, so that counts and scores are exact; not to be read before it is complete. */
    static CreateIndexRequest request(String index, int cases) {
        IndexSettings settings = IndexSettings.of(form -> form.numberOfShards(1)
                .autoExpandReplicas("0-1")
                .refreshInterval(never -> never.time("-1"))
                .maxResultWindow(Math.max(LEAST_WINDOW, cases))
                .blocks(blocks -> blocks.read(true))
                .analysis(analysis -> analysis.tokenizer(
                                CUT_WORDS,
                                words -> words.definition(definition ->
                                        definition.whitespace(places -> places.maxTokenLength(LONGEST_PLACE))))
                        .filter(
                                WORDS_OF_A_PLACE,
                                words -> words.definition(definition -> definition.patternCapture(parts ->
                                        parts.preserveOriginal(false).patterns("([^" + CutText.TOGETHER + "]+)"))))
                        .analyzer(
                                CUT,
                                analyzer -> analyzer.custom(
                                        custom -> custom.tokenizer(CUT_WORDS).filter(WORDS_OF_A_PLACE)))));
        return CreateIndexRequest.of(
                create -> create.index(index).settings(settings).mappings(mapping()));
    }

    private static TypeMapping mapping() {
        Property keyword = Property.of(field -> field.keyword(word -> word.ignoreAbove(LONGEST_VALUE)));
        Property number = Property.of(field -> field.integer(integer -> integer));
        Property range = Property.of(field -> field.integerRange(lines -> lines));
        Property kept = Property.of(field -> field.object(object -> object.enabled(false)));
        Property text =
                Property.of(field -> field.text(words -> words.analyzer(CUT).searchAnalyzer("whitespace")));
        return TypeMapping.of(mapping -> {
            mapping.dynamic(DynamicMapping.Strict).source(source -> source.excludes("text"));
            Stream.of(SLUG, DOCUMENT, DOCUMENT_OF_ROW, READINGS, TITLES, WORDS)
                    .forEach(field -> mapping.properties(field, keyword));
            Stream.of(POSITION, NUMBER, YEAR, RICHNESS).forEach(field -> mapping.properties(field, number));
            Stream.of(LINES_OF_TEXT, LINES_OF_ROW).forEach(field -> mapping.properties(field, range));
            Stream.of(CARD, LINES).forEach(field -> mapping.properties(field, kept));
            mapping.properties(
                    PINYIN,
                    orders -> orders.object(object -> {
                        Stream.of(Sort.values()).forEach(sort -> object.properties(sort.key(), keyword));
                        return object;
                    }));
            mapping.properties(
                    "values",
                    values -> values.object(object -> {
                        Stream.of(Dimension.values()).forEach(dimension -> object.properties(dimension.key(), keyword));
                        return object;
                    }));
            return mapping.properties(
                    "text",
                    fields -> fields.object(object -> {
                        Stream.of(SearchField.values()).forEach(field -> object.properties(field.name(), text));
                        return object;
                    }));
        });
    }
}
