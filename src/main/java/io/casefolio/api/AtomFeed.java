package io.casefolio.api;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * What readers of feeds are told (RFC 4287).
 *
 * @param id for good, wherever the feed is found
 * @param links itself, the page that shows the same, and other parts of the same feed
 */
record AtomFeed(String id, String title, String language, Instant updated, List<FeedLink> links, List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String AUTHOR = "Casefolio";

    /** Documents may hold what no document of XML may. */
    private static final String NOT_XML = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    record FeedLink(String rel, String href, @Nullable String title) {}

    record Category(String term, String label) {}

    /** @param id for good, and no other entry's */
    record Entry(
            String id,
            String title,
            Instant updated,
            @Nullable String summary,
            List<FeedLink> links,
            List<Category> categories) {}

    /** The document. */
    String toXml() {
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written to memory
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
        head(xml, id, title, updated, links);
        xml.writeStartElement("author");
        element(xml, "name", AUTHOR);
        xml.writeEndElement();
        for (Entry entry : entries) {
            xml.writeStartElement("entry");
            head(xml, entry.id(), entry.title(), entry.updated(), entry.links());
            if (entry.summary() != null) {
                element(xml, "summary", entry.summary());
            }
            for (Category category : entry.categories()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", legal(category.term()));
                xml.writeAttribute("label", legal(category.label()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void head(XMLStreamWriter xml, String id, String title, Instant updated, List<FeedLink> links)
            throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.truncatedTo(ChronoUnit.SECONDS).toString());
        for (FeedLink link : links) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", link.rel());
            xml.writeAttribute("href", link.href());
            if (link.title() != null) {
                xml.writeAttribute("title", legal(link.title()));
            }
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String legal(String text) {
        return text.replaceAll(NOT_XML, "\uFFFD");
    }
}
