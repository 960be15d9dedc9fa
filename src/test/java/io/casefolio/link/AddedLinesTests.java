package io.casefolio.link;

import static io.casefolio.testing.SampleTables.crosswalk;
import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.source.SourceDocument;
import io.casefolio.testing.Samples;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddedLinesTests {

    private static final List<List<String>> ONE_PAIR =
            List.of(List.of("2", "3", "港口, 泊位", "certain", "both say \"berth\"\nand more"));

    private static final String LINE = "2,3,\"港口, 泊位\",certain,\"both say \"\"berth\"\" and more\"\n";

    @Test
    void standBelowWhatIsThere() {
        SourceDocument table = crosswalk("1,1,海关大脑,certain,why");

        assertThat(AddedLines.toCrosswalk(List.of(table), ONE_PAIR))
                .map(Samples::text)
                .hasValue(Samples.text(table) + LINE);
    }

    @Test
    void beginATableThatIsMissing() {
        Optional<SourceDocument> table = AddedLines.toCrosswalk(List.of(), ONE_PAIR);

        assertThat(table).map(SourceDocument::name).hasValue("crosswalk.csv");
        assertThat(table)
                .map(Samples::text)
                .hasValue("case_number,row_number,system_name,confidence,evidence\n" + LINE);
    }

    @Test
    void followALastLineWithoutEndAndKeepEveryByteAbove() {
        String above = "\uFEFFcase_number,row_number,system_name,confidence,evidence\r\n1,1,海关,certain,why";

        assertThat(AddedLines.toCrosswalk(List.of(Samples.file("crosswalk.csv", above)), ONE_PAIR))
                .map(Samples::text)
                .hasValue(above + "\n" + LINE);
    }

    @Test
    void areRefusedWhereTheyWouldNotBeRead() {
        SourceDocument open = crosswalk("1,1,海关大脑,certain,\"never closed");
        SourceDocument below = Samples.file("crosswalk.csv", "\n" + Samples.text(crosswalk("1,1,海关大脑,certain,why")));

        assertThat(AddedLines.toCrosswalk(List.of(open), ONE_PAIR)).isEmpty();
        assertThat(AddedLines.toCrosswalk(List.of(below), ONE_PAIR)).isPresent();
    }

    @Test
    void followTheOrderOfTheTable() {
        SourceDocument table = Samples.file("vocabulary.csv", "note,label_en,facet,canonical,as_written,doubtful\n");

        assertThat(AddedLines.toVocabulary(List.of(table), List.of(List.of("city", "宁波市", "宁波", "Ningbo", ""))))
                .map(Samples::text)
                .hasValue(Samples.text(table) + "\"\",Ningbo,city,宁波,宁波市,\n");
    }

    @Test
    void turnAnotherEncodingIntoUtf8() {
        String above = "facet,as_written,canonical,label_en,doubtful\ncity,杭州,杭州,Hangzhou,\nindustry,政务,政务,,\n";
        SourceDocument table = new SourceDocument("vocabulary.csv", above.getBytes(Charset.forName("GBK")));

        assertThat(AddedLines.toVocabulary(List.of(table), List.of(List.of("city", "宁波", "宁波", "", ""))))
                .map(Samples::text)
                .hasValue(above + "city,宁波,宁波,,\n");
    }

    @Test
    void areNotAddedToWhatIsNoSuchTable() {
        assertThat(AddedLines.toCrosswalk(List.of(Samples.file("crosswalk.csv", "a,b\n1,2\n")), ONE_PAIR))
                .isEmpty();
    }
}
