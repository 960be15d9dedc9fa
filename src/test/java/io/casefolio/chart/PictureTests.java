package io.casefolio.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.Dimension;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTests {

    static Stream<Look> looks() {
        return Stream.of(
                ChartSamples.FILE,
                Look.PAGE,
                new Look(Theme.DARK, 200, 150, true),
                new Look(Theme.DARK, 2000, 1500, true),
                Look.NARROW);
    }

    static Stream<String> hostileLabels() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"quoted\" & 'more'",
                "]]>",
                "\u200Fright \u202Eto left",
                "\u0000\u0001\uFFFE",
                "half \uD83D",
                "{b}: {c} {a|x}",
                "值".repeat(500),
                "😀".repeat(500),
                "e" + "\u0301".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isWellFormedAndHasNoStyle(Look look) throws Exception {
        Document svg = parsed(ChartSamples.draw(ChartSamples.chart("a", "b", "c"), look));

        assertThat(elements(svg, "style")).isEmpty();
        assertThat(elements(svg, "*")).allSatisfy(element -> {
            assertThat(element.getAttribute("style")).isEmpty();
            assertThat(element.getTagName()).isNotIn("script", "foreignObject");
        });
    }

    @ParameterizedTest
    @MethodSource("hostileLabels")
    void escapesAndBoundsALabel(String label) throws Exception {
        for (Form form : Form.values()) {
            String text = ChartSamples.draw(ChartSamples.chart(Dimension.REGION, form, label, "b"), ChartSamples.FILE);

            Document svg = parsed(text);
            assertThat(text.length()).isLessThan(30_000);
            assertThat(elements(svg, "script")).isEmpty();
            assertThat(elements(svg, "text"))
                    .allSatisfy(element -> assertThat(element.getTextContent()
                                    .codePointCount(0, element.getTextContent().length()))
                            .isLessThan(700));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileLabels")
    void escapesACaption(String words) throws Exception {
        Chart plain = ChartSamples.chart("a");
        Chart chart = new Chart(
                plain.dimension(),
                plain.form(),
                plain.measure(),
                plain.language(),
                plain.series(),
                words,
                words,
                words,
                words,
                words);

        parsed(ChartSamples.draw(chart, new Look(Theme.LIGHT, 300, 150, true)));
        parsed(ChartSamples.draw(chart.in(Form.TILES), new Look(Theme.LIGHT, 300, 150, true)));
    }

    @Test
    void saysWhatItShows() throws Exception {
        Document svg = parsed(ChartSamples.draw(ChartSamples.chart("a", "b"), ChartSamples.FILE));

        assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo("Cases by <thing>");
        assertThat(elements(svg, "desc").get(0).getTextContent()).isEqualTo("A summary & more");
        Element drawing = elements(svg, "g").get(0);
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-labelledby"))
                .isEqualTo(elements(svg, "title").get(0).getAttribute("id"));
    }

    @Test
    void laysALinkOverEachBar() throws Exception {
        Document svg = parsed(ChartSamples.draw(ChartSamples.chart("a", "b", "c"), ChartSamples.FILE));

        List<Element> links = elements(svg, "a");
        assertThat(links)
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/cases?industry=a&size=0", "/cases?industry=a&size=1", "/cases?industry=a&size=2");
        assertThat(links).extracting(Element::getTextContent).containsExactly("a: 3", "b: 2", "c: 1");
    }

    @Test
    void showsAllRegionsAsTilesAndLinksThoseWithCases() throws Exception {
        Chart chart = ChartSamples.chart(Dimension.REGION, Form.TILES, "浙江", "上海");

        Document svg = parsed(ChartSamples.draw(chart, ChartSamples.FILE));

        assertThat(elements(svg, "text"))
                .filteredOn(text -> "0".equals(text.getTextContent()))
                .hasSize(32);
        assertThat(elements(svg, "a")).extracting(Element::getTextContent).containsExactly("上海: 1", "浙江: 2");
    }

    @Test
    void drawsNothingWithASentence() throws Exception {
        Document svg = parsed(ChartSamples.draw(ChartSamples.chart(), ChartSamples.FILE));

        assertThat(elements(svg, "text")).extracting(Element::getTextContent).contains("Nothing to draw");
        assertThat(elements(svg, "a")).isEmpty();
    }

    @Test
    void drawsOnlyTheMostFrequentOfManyValues() throws Exception {
        String[] labels = IntStream.range(0, 500).mapToObj(i -> "value " + i).toArray(String[]::new);

        assertThat(elements(parsed(ChartSamples.draw(ChartSamples.chart(labels), ChartSamples.FILE)), "a"))
                .hasSize(40);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
