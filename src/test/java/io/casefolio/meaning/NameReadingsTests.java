package io.casefolio.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.model.Lexicon;
import io.casefolio.model.Lexicon.Pronunciation;
import io.casefolio.parse.CsvTable;
import io.casefolio.testing.FirstCorpus;
import io.casefolio.testing.Samples;
import io.casefolio.text.Folding;
import io.casefolio.text.Pinyin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameReadingsTests {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Lexicon LEXICON = FirstCorpus.CORPUS.lexicon();
    private static final Labels LABELS = new Labels(FirstCorpus.CORPUS.terms(), LEXICON);

    /** Rewritten by {@code -Dcasefolio.write=1}, to be read by somebody who reads Chinese. */
    private static final Path REVIEWED = Path.of("src/test/resources/name-readings.csv");

    /** What docs/queries.md says of the dictionary's errors. */
    private static final int MENDED = 20;

    @Test
    void areTheReviewedOnesForEveryName() throws IOException {
        String readings = names().stream()
                .map(name -> name + "," + read(name, LEXICON.pronunciations()))
                .collect(Collectors.joining("\n", "name,pinyin\n", "\n"));
        if (System.getProperty("casefolio.write") != null) {
            Files.writeString(REVIEWED, readings);
        }

        assertThat(readings).isEqualTo(Files.readString(REVIEWED));
    }

    @Test
    void areMendedByEditorsWhereADictionaryIsWrong() {
        assertThat(read("商业银行", LEXICON.pronunciations())).isEqualTo("shang ye yin hang");
        assertThat(read("西藏", LEXICON.pronunciations())).isEqualTo("xi zang");
        assertThat(names())
                .filteredOn(name -> !read(name, List.of()).equals(read(name, LEXICON.pronunciations())))
                .hasSize(MENDED);
    }

    @Test
    void haveSyllablesOfWordsInARowAndInitialsOfWordsAndTerms() {
        CaseStudy customs = FirstCorpus.study("1");
        Map<String, String> readings = NameReadings.of(customs, LABELS);

        assertThat(readings)
                .containsEntry("haiguan", "海关")
                .containsEntry("hg", "海关")
                .containsEntry("dashujuhaiguan", "大数据海关")
                .containsEntry("hangzhou", "杭州")
                .doesNotContainKeys("h", "hai", "aiguan");
    }

    private static List<String> names() {
        return Stream.concat(
                        CsvTable.parse(Samples.corpusFile("vocabulary.csv"), List.of("canonical")).lines().stream()
                                .map(line -> line.get("canonical")),
                        FirstCorpus.CORPUS.cases().stream().flatMap(NameReadings::names))
                .map(Folding::fold)
                .flatMap(name -> HAN.matcher(name).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static String read(String name, List<Pronunciation> known) {
        return String.join(" ", Pinyin.syllables(name, known));
    }
}
