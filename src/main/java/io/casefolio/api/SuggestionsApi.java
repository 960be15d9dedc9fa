package io.casefolio.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.casefolio.api.CaseJson.MatchJson;
import io.casefolio.catalog.Edition;
import io.casefolio.meaning.Match;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.search.Suggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestionsApi {

    private static final int MOST_OF_A_GROUP = 5;

    /**
     * A suggestion.
     *
     * @param group case, term or place
     * @param slug of a case
     * @param dimension of a term or place, whose list it filters
     * @param count how many cases have it
     * @param match why it is one, where it does not have what is typed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuggestionJson(
            String group,
            String value,
            @Nullable String labelEn,
            @Nullable String slug,
            @Nullable String dimension,
            int count,
            @Nullable MatchJson match) {

        static SuggestionJson of(Suggestion suggestion) {
            Dimension dimension = suggestion.dimension();
            Match match = suggestion.match();
            return new SuggestionJson(
                    suggestion.group().key(),
                    suggestion.value(),
                    suggestion.labelEn(),
                    suggestion.slug(),
                    dimension == null ? null : dimension.key(),
                    suggestion.count(),
                    match == null ? null : MatchJson.of(match));
        }
    }

    @GetMapping(path = "/api/v1/suggestions", produces = "application/json")
    @Operation(summary = "Cases, terms and places for what is typed so far, at most five of each")
    @Parameter(
            name = "q",
            in = QUERY,
            description = "what is typed, in Chinese, English or pinyin",
            schema = @Schema(type = "string", maxLength = 500))
    List<SuggestionJson> suggestions(
            @Parameter(hidden = true) CaseQuery query, @Parameter(hidden = true) Edition edition) {
        return edition.suggest(query.text(), MOST_OF_A_GROUP).stream()
                .map(SuggestionJson::of)
                .toList();
    }
}
