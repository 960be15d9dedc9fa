package io.casefolio.web;

import io.casefolio.catalog.ReadableText;
import io.casefolio.model.Section;
import io.casefolio.model.SourceRef;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A section as its page shows it.
 *
 * @param key the section kind's
 * @param html sanitised, with the reading beside each slip
 */
record SectionView(String key, String heading, String html, SourceRef source) {

    static SectionView of(Section section) {
        return new SectionView(section.kind().key(), section.heading(), withReadings(section), section.source());
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
