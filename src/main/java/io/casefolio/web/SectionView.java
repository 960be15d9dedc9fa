package io.casefolio.web;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.Section;
import io.casefolio.page.Link;
import io.casefolio.text.ReadableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A section as its page shows it.
 *
 * @param id its own on the page; the first section of a kind has the kind's key, which passages link to
 * @param key the section kind's
 * @param html sanitised, with the reading beside each slip
 * @param place where it stands
 */
public record SectionView(String id, String key, String heading, String html, Link place) {

    static List<SectionView> of(List<Section> sections, SourceAddresses sources) {
        Map<String, Integer> counts = new HashMap<>();
        return sections.stream()
                .map(section -> of(section, counts.merge(section.kind().key(), 1, Integer::sum), sources))
                .toList();
    }

    private static SectionView of(Section section, int count, SourceAddresses sources) {
        String key = section.kind().key();
        String id = count == 1 ? key : key + "-" + count;
        return new SectionView(id, key, section.heading(), withReadings(section), Link.to(section.source(), sources));
    }

    private static String withReadings(Section section) {
        if (section.readings().isEmpty()) {
            return section.html();
        }
        Document document = Jsoup.parseBodyFragment(section.html());
        document.outputSettings().prettyPrint(false);
        for (TextNode text : document.body().nodeStream(TextNode.class).toList()) {
            ReadableText.of(text.getWholeText(), section.readings())
                    .pieces()
                    .forEach(piece -> text.before(node(piece)));
            text.remove();
        }
        return document.body().html();
    }

    private static Node node(ReadableText.Piece piece) {
        if (!piece.isSlip()) {
            return new TextNode(piece.asWritten());
        }
        Element reading = new Element("span").addClass("slip");
        reading.appendText(piece.asWritten());
        reading.appendElement("ins").text(piece.readAs());
        return reading;
    }
}
