package io.casefolio.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an XLSX workbook that its first sheet is read from. They are found as the workbook relates them, whatever
 * their names, and are no larger together than the heap can take; nothing else is unpacked.
 */
final class WorkbookParts implements Closeable {

    /** What reads XML keeps every name, up to ten times what it reads. 16 MB with a heap of 512 MB. */
    static final int MOST_UNPACKED =
            (int) Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 32);

    /** More than cells that are read. */
    private static final int MOST_STRINGS = 250_000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Elements in elements are kept until they end.
        XML.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "100");
    }

    private final ZipFile zip;
    private int left = MOST_UNPACKED;

    WorkbookParts(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /** Before its first element. */
    XMLStreamReader firstSheet() throws IOException, XMLStreamException {
        XMLStreamReader sheets = open(workbook());
        if (!goTo("sheet", sheets)) {
            throw new IOException("no sheet");
        }
        String id = attribute(sheets, "id");
        return open(related(workbook(), relation -> id.equals(attribute(relation, "Id")))
                .orElseThrow());
    }

    /** Texts that cells name by their place. */
    List<String> sharedStrings() throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        Optional<URI> part =
                related(workbook(), relation -> attribute(relation, "Type").endsWith("/sharedStrings"));
        if (part.isPresent()) {
            XMLStreamReader xml = open(part.get());
            while (strings.size() < MOST_STRINGS && goTo("si", xml)) {
                strings.add(text(xml));
            }
        }
        return strings;
    }

    private URI workbook() throws IOException, XMLStreamException {
        return related(URI.create("/"), relation -> attribute(relation, "Type").endsWith("/officeDocument"))
                .orElseThrow();
    }

    private Optional<URI> related(URI part, Predicate<XMLStreamReader> which) throws IOException, XMLStreamException {
        String name = part.getPath().substring(part.getPath().lastIndexOf('/') + 1);
        XMLStreamReader relations = open(part.resolve("_rels/" + name + ".rels"));
        while (goTo("Relationship", relations)) {
            if (which.test(relations)) {
                return Optional.of(part.resolve(attribute(relations, "Target")));
            }
        }
        return Optional.empty();
    }

    private XMLStreamReader open(URI part) throws IOException, XMLStreamException {
        String name = part.getPath().substring(1);
        ZipArchiveEntry entry = Collections.list(zip.getEntries()).stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
        try (InputStream content = zip.getInputStream(entry)) { // what size it claims is not to be trusted
            byte[] unpacked = content.readNBytes(left + 1);
            left -= unpacked.length;
            if (left < 0) {
                throw new TooLargeException();
            }
            return XML.createXMLStreamReader(new ByteArrayInputStream(unpacked));
        }
    }

    private static boolean goTo(String element, XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** In any namespace: those of a relation's id differ. */
    private static String attribute(XMLStreamReader element, String name) {
        return IntStream.range(0, element.getAttributeCount())
                .filter(i -> element.getAttributeLocalName(i).equals(name))
                .mapToObj(element::getAttributeValue)
                .findFirst()
                .orElse("");
    }

    /** The text of an element up to its end, without the readings that stand beside Chinese characters. */
    static String text(XMLStreamReader element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (element.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (element.getLocalName().equals("rPh")) {
                        text(element);
                    } else {
                        depth++;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    text.append(element.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What unpacks to more than is read. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
