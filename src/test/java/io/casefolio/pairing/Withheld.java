package io.casefolio.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.parse.CsvTable;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.parse.SystemRow;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** A corpus whose crosswalk the suggestions do not see, and what they make of it. */
record Withheld(List<SystemRow> rows, List<ParsedCase> cases, Map<Integer, Integer> rowsOfCases) {

    private static final String CROSSWALK = "crosswalk.csv";

    static Withheld of(Path folder) {
        List<SourceDocument> files = new CorpusFolder(folder).read();
        List<ParsedDocument> documents =
                files.stream().map(DocumentParser::parse).toList();
        Map<Integer, Integer> pairs = files.stream()
                .filter(file -> file.name().equals(CROSSWALK))
                .flatMap(file -> CsvTable.parse(file, List.of("case_number", "row_number")).lines().stream())
                .collect(Collectors.toMap(
                        line -> Integer.valueOf(line.get("case_number")),
                        line -> Integer.valueOf(line.get("row_number"))));
        Withheld corpus = new Withheld(
                documents.stream().flatMap(document -> document.rows().stream()).toList(),
                documents.stream()
                        .flatMap(document -> document.cases().stream())
                        .toList(),
                pairs);
        assertThat(pairs).isNotEmpty().hasSameSizeAs(corpus.rows()).hasSameSizeAs(corpus.cases());
        return corpus;
    }

    /** The same without some of the rows and cases, each dropped with the given chance. */
    Withheld without(double ofRows, double ofCases, int seed) {
        Random random = new Random(seed);
        return new Withheld(
                rows.stream().filter(row -> random.nextDouble() >= ofRows).toList(),
                cases.stream().filter(each -> random.nextDouble() >= ofCases).toList(),
                rowsOfCases);
    }

    List<Suggestion> suggestions() {
        return Pairing.suggest(rows, cases, List.of(), List.of(), (row, parsedCase) -> false);
    }

    boolean isRight(Suggestion suggestion) {
        return Objects.equals(
                rowsOfCases.get(suggestion.parsedCase().number()),
                suggestion.row().number());
    }
}
