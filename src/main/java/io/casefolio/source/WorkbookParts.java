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
 * their names, and are no larger together than the heap can take; nothing else is kept.
 */
final class WorkbookParts implements Closeable {

    /** What reads XML keeps every name, up to ten times what it reads. 16 MB with a heap of 512 MB. */
    static final int MOST_UNPACKED =
            (int) Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 32);

    private static final int MOST_OF_ALL = 64 << 20;
    private static final int MOST_PARTS = 1_000;

    /** More than cells that are read. */
    private static final int MOST_STRINGS = 250_000;

    /** Its own, as it keeps what it read last. */
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    private final ZipFile zip;
    private final URI workbook;
    private int left = MOST_UNPACKED;

    WorkbookParts(byte[] bytes) throws IOException, XMLStreamException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Elements in elements are kept until they end.
        xml.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "100");
        checkSize();
        workbook = related(
                        URI.create("/"), relation -> attribute(relation, "Type").endsWith("/officeDocument"))
                .orElseThrow();
    }

    /** Unpacks every part, pictures too, into nothing: what size they claim is not to be trusted. */
    private void checkSize() throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) {
            throw new TooLargeException("XLSX > %,d".formatted(MOST_PARTS));
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (ZipArchiveEntry part : parts) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = 0; read >= 0 && unpacked <= MOST_OF_ALL; read = content.read(buffer)) {
                    unpacked += read;
                }
            }
        }
        if (unpacked > MOST_OF_ALL) {
            throw new TooLargeException("XLSX > %d MB".formatted(MOST_OF_ALL >> 20));
        }
    }

    /** Before its first element. */
    XMLStreamReader firstSheet() throws IOException, XMLStreamException {
        XMLStreamReader sheets = open(workbook);
        if (!goTo("sheet", sheets)) {
            throw new IOException("no sheet");
        }
        String id = attribute(sheets, "id");
        return open(related(workbook, relation -> id.equals(attribute(relation, "Id")))
                .orElseThrow());
    }

    /** Texts that cells name by their place. */
    List<String> sharedStrings() throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        Optional<URI> part =
                related(workbook, relation -> attribute(relation, "Type").endsWith("/sharedStrings"));
        if (part.isPresent()) {
            XMLStreamReader parts = open(part.get());
            while (goTo("si", parts)) {
                if (strings.size() == MOST_STRINGS) {
                    throw new TooLargeException("XLSX > %,d".formatted(MOST_STRINGS));
                }
                strings.add(text(parts));
            }
        }
        return strings;
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
                throw new TooLargeException("XLSX > %d MB".formatted(MOST_UNPACKED >> 20));
            }
            return xml.createXMLStreamReader(new ByteArrayInputStream(unpacked));
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

    /** The texts in an element, up to its end, without the readings that stand beside Chinese characters. */
    static String text(XMLStreamReader element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = element.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (element.getLocalName()) {
                    case "rPh" -> text(element);
                    case "t" -> text.append(element.getElementText());
                    default -> depth++;
                }
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

        /** What the workbook is larger than. */
        final String limit;

        TooLargeException(String limit) {
            super(limit);
            this.limit = limit;
        }
    }
}
