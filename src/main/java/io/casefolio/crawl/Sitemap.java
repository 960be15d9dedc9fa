package io.casefolio.crawl;

import io.casefolio.catalog.Edition;
import io.casefolio.http.LanguageResolver;
import io.casefolio.model.Languages;
import io.casefolio.query.CaseQuery;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Every page that search engines may show, in each language, by the protocol of sitemaps.org. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The protocol allows 50,000 addresses in a file. */
    private static final int MOST_PAGES = 50_000 / Languages.ALL.size();

    private static final List<String> PAGES = List.of("/", "/cases", "/charts", "/quality", "/about", "/api");

    private final String origin;
    private final @Nullable Instant published;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Sitemap(String origin, @Nullable Instant published) throws XMLStreamException {
        this.origin = origin;
        this.published = published;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** @param origin what stands before the path of a whole address */
    static String of(Edition edition, String origin) {
        try {
            return new Sitemap(origin, edition.published())
                    .of(pages(edition).limit(MOST_PAGES).toList());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written to memory
        }
    }

    /** Of lists, those of one value are pages of their own; others are views, which ask not to be shown. */
    private static Stream<String> pages(Edition edition) {
        Stream<String> lists = edition.facets(CaseQuery.ALL).stream()
                .flatMap(facet -> facet.choices().stream()
                        .map(count -> CaseQuery.ALL.with(
                                facet.dimension(), count.term().value())))
                .map(query -> query.at("/cases"));
        Stream<String> cases = edition.every(CaseQuery.ALL)
                .map(card -> "/cases/" + card.study().slug());
        return Stream.of(PAGES.stream(), lists, cases).flatMap(pages -> pages);
    }

    private String of(List<String> pages) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        for (String page : pages) {
            for (Locale language : Languages.ALL) {
                write(page, language);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void write(String page, Locale language) throws XMLStreamException {
        xml.writeStartElement("url");
        write("loc", address(page, language));
        if (published != null) {
            write("lastmod", published.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        for (Locale other : Languages.ALL) {
            writeAlternate(LanguageResolver.tag(other), address(page, other));
        }
        writeAlternate("x-default", origin + page);
        xml.writeEndElement();
    }

    private String address(String page, Locale language) {
        return origin + LanguageResolver.in(language.getLanguage(), page);
    }

    private void write(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void writeAlternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }
}
