package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.meaning.Match;
import io.casefolio.query.CaseQuery;
import io.casefolio.testing.FirstCorpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What has nothing to do with the catalogue finds nothing, and what is found by more than what is typed is judged. */
class NoiseTests {

    private static final Edition EDITION = FirstCorpus.EDITION;
    private static final Path JUDGED = Path.of("docs/queries.md");
    private static final int MOST_JUDGED = 50;

    @Test
    void findsEnglishWordsOnlyWhereTheyStand() throws IOException {
        assertThat(lines("/noise-english.txt").stream().filter(word -> total(word) > 0))
                .containsExactly("holiday", "hat", "photograph", "camera")
                .allSatisfy(word -> assertThat(total('"' + word + '"')).isEqualTo(total(word)));
    }

    @Test
    void findsNoPinyinOfWhatNoNameHas() throws IOException {
        assertThat(lines("/noise-pinyin.txt").stream().filter(word -> total(word) > 0))
                .isEmpty();
    }

    /** The list is rewritten by {@code -Dcasefolio.write=1}, to be judged again. */
    @Test
    void findsWhatIsJudged() throws IOException {
        List<String> rows = new ArrayList<>();
        try (BufferedReader queries = read("/queries.csv")) {
            for (CSVRecord query : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(queries)) {
                row(query.get("query"), rows);
            }
        }
        int step = rows.size() / MOST_JUDGED;
        String list = String.join(
                "\n",
                rows.stream()
                        .filter(row -> rows.indexOf(row) % step == 0)
                        .limit(MOST_JUDGED)
                        .toList());
        String document = Files.readString(JUDGED);
        String head = "|---|---|---|\n";
        int from = document.indexOf(head) + head.length();
        int to = document.indexOf("\n\n", from);
        if (System.getProperty("casefolio.write") != null) {
            Files.writeString(JUDGED, document.substring(0, from) + list + document.substring(to));
            return;
        }
        assertThat(document.substring(from, to)).isEqualTo(list);
    }

    /** The last case of a query that is found by more than what is typed, as the one most likely to be wrong. */
    private static void row(String text, List<String> rows) {
        CaseQuery query = CaseQuery.ALL.withText(text).withSize(100);
        CasePage page = EDITION.find(query);
        if (page.total() > 0) {
            CaseCard last = page.items().get(page.items().size() - 1);
            List<Match> matches = EDITION.matches(query, page.items())
                    .getOrDefault(last.study().slug(), List.of());
            if (!matches.isEmpty()) {
                Match match = matches.get(0);
                rows.add("| `%s` | %s %s | %s: %s |"
                        .formatted(
                                text,
                                last.study().slug(),
                                last.study().title(),
                                match.how().key(),
                                match.found()));
            }
        }
    }

    private static int total(String text) {
        return EDITION.find(CaseQuery.ALL.withText(text)).total();
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader lines = read(resource)) {
            return lines.lines().toList();
        }
    }

    private static BufferedReader read(String resource) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NoiseTests.class.getResourceAsStream(resource)), StandardCharsets.UTF_8));
    }
}
