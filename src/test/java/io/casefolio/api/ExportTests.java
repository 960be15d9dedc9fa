package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.CasePage;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Sort;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.FirstCorpus;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.json.JsonMapper;

/** What can be taken along of a list, read by parsers that are not ours. */
@CatalogueTest
@Tag("api")
class ExportTests {

    private static final int QUERIES = 200;
    private static final List<String> TEXTS = List.of("数据", "银行", "Hadoop", "fraud", "智慧 -城市", "\"数字孪生\"", "zzqy");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CaseExport exports;

    /** A case as an export has it. */
    private record Item(String slug, String title) {}

    /** Nothing is read on for one, and what reads from an index is closed. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "xlsx", "markdown", "bibtex", "ris"})
    void stopsForAReaderWhoHasGone(String form) throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicInteger read = new AtomicInteger();
        Edition edition = (Edition) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Edition.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(catalogue.current(), arguments);
                    return answer instanceof Stream
                            ? Stream.generate(() -> catalogue.current().every(CaseQuery.ALL))
                                    .limit(100)
                                    .flatMap(all -> all)
                                    .peek(each -> read.incrementAndGet())
                                    .onClose(() -> closed.set(true))
                            : answer;
                });
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse gone = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new Gone();
            }
        };
        Map<String, Object> known = Map.of(
                "CaseQuery", CaseQuery.ALL,
                "Edition", edition,
                "Locale", Locale.ENGLISH,
                "HttpServletRequest", request,
                "HttpServletResponse", gone);
        Method export = Stream.of(CaseExport.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(form))
                .findFirst()
                .orElseThrow();

        ReflectionUtils.makeAccessible(export);
        assertThatThrownBy(() -> ReflectionUtils.invokeMethod(
                        export,
                        exports,
                        Stream.of(export.getParameterTypes())
                                .map(type -> known.get(type.getSimpleName()))
                                .toArray()))
                .hasRootCauseMessage("gone");
        assertThat(closed).isTrue();
        assertThat(read).hasValueLessThan(6_000);
    }

    /** Where a reader was, who took the beginning. */
    private static final class Gone extends ServletOutputStream {

        private int left = 50_000;

        @Override
        public void write(int one) throws IOException {
            if (--left < 0) {
                throw new IOException("gone");
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void holdsTheCasesOfThePagesInTheirOrder() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Edition edition = catalogue.current();
        for (int i = 0; i < QUERIES; i++) {
            CaseQuery query = random(random, edition);
            String address = "seed " + seed + ": " + query.at("/cases");
            List<Item> shown = shown(query, edition);

            assertThat(csv(query)).as(address).isEqualTo(shown);
            assertThat(xlsx(query)).as(address).isEqualTo(shown);
            assertThat(json(query)).as(address).isEqualTo(shown);
            assertThat(bibtex(query)).as(address).isEqualTo(shown);
            assertThat(ris(query)).as(address).isEqualTo(shown);
            assertThat(markdown(query)).as(address).isEqualTo(shown);
        }
    }

    @Test
    void saysInCsvWhatTheListSaysAndMore() throws Exception {
        List<CSVRecord> records = records(answer("/cases.csv?lang=en").getContentAsString(StandardCharsets.UTF_8));

        assertThat(records.get(0).getParser().getHeaderNames())
                .startsWith("slug", "number", "title", "title_en", "system", "category")
                .endsWith("document", "line_from", "line_to", "summary", "outcomes", "address");
        CSVRecord first = records.get(0);
        assertThat(first.get("outcomes")).isNotBlank().isEqualTo(CaseColumns.outcomes(FirstCorpus.study("1")));
        assertThat(first.get("summary")).isNotBlank();
        assertThat(first.get("address")).isEqualTo("http://localhost/cases/1");
    }

    @Test
    void speaksTheLanguageOfThePageInAWorkbook() throws Exception {
        Sheet english = sheet("/cases.xlsx?lang=en&sort=number");
        Sheet chinese = sheet("/cases.xlsx?lang=zh&sort=number");

        assertThat(texts(english.getRow(0))).startsWith("Number", "Title", "English title", "System", "Category");
        assertThat(texts(chinese.getRow(0))).startsWith("编号", "标题", "英文标题");
        assertThat(texts(english.getRow(1))).contains("大数据海关案例", "Government", "http://localhost/cases/1");
        assertThat(texts(chinese.getRow(1))).contains("大数据海关案例", "政务");
        assertThat(english.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(english.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(2021);
    }

    @Test
    void givesOneCaseInEveryForm() throws Exception {
        assertThat(answer("/cases/1.json").getContentAsString())
                .isEqualTo(answer("/api/v1/cases/1").getContentAsString());
        assertThat(answer("/cases/1.bib").getContentAsString()).startsWith("@misc{casefolio-1,");
        assertThat(answer("/cases/1.ris").getContentAsString()).startsWith("TY  - ELEC\r\n");
        MockHttpServletResponse csl = answer("/cases/1.csl.json");
        assertThat(csl.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("casefolio-1.csl.json");
        assertThat(csl.getContentAsString()).contains("\"casefolio-1\"");
        assertThat(answer("/cases/1.md?lang=zh").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("# [大数据海关案例](http://localhost/cases/1)")
                .contains("### 项目背景", "- 行业: 政务");
    }

    @Test
    void knowsNoFileOfAnUnknownCase() throws Exception {
        for (String ending : List.of("json", "csl.json", "bib", "ris", "md")) {
            MockHttpServletResponse answer =
                    mvc.perform(get("/cases/none." + ending)).andReturn().getResponse();

            assertThat(answer.getStatus()).as(ending).isEqualTo(404);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
    }

    private static CaseQuery random(Random random, Edition edition) {
        CaseQuery query = CaseQuery.ALL;
        if (random.nextInt(3) == 0) {
            query = query.withText(any(random, TEXTS));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Dimension dimension = any(random, List.of(Dimension.values()));
            List<String> values = edition.counts(CaseQuery.ALL, dimension).choices().stream()
                    .map(count -> count.term().value())
                    .toList();
            query = query.with(dimension, any(random, values));
        }
        if (random.nextInt(5) == 0) {
            query = query.withYears(2015 + random.nextInt(4), 2019 + random.nextInt(4));
        }
        return query.withSort(any(random, List.of(Sort.values()))).withSize(1 + random.nextInt(20));
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Item> shown(CaseQuery query, Edition edition) {
        List<Item> shown = new ArrayList<>();
        CasePage page;
        int number = 1;
        do {
            page = edition.find(query.withPage(number++));
            page.items().stream()
                    .map(CaseCard::study)
                    .forEach(study -> shown.add(new Item(study.slug(), study.title())));
        } while (number <= page.pages());
        return shown;
    }

    private List<Item> csv(CaseQuery query) throws Exception {
        return records(text(query, "csv")).stream()
                .map(line -> new Item(line.get("slug"), line.get("title")))
                .toList();
    }

    private static List<CSVRecord> records(String text) throws Exception {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))) { // behind the byte order mark
            return parser.getRecords();
        }
    }

    private List<Item> xlsx(CaseQuery query) throws Exception {
        List<Item> items = new ArrayList<>();
        for (Row row : sheet(query.at("/cases.xlsx"))) {
            if (row.getRowNum() > 0) {
                List<String> texts = texts(row);
                String address = texts.stream()
                        .filter(text -> text.startsWith("http://localhost/cases/"))
                        .findFirst()
                        .orElseThrow();
                items.add(new Item(address.substring(address.lastIndexOf('/') + 1), texts.get(1)));
            }
        }
        return items;
    }

    private Sheet sheet(String address) throws Exception {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer(address).getContentAsByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    private List<Item> json(CaseQuery query) throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(text(query, "json"))
                .valueStream()
                .map(item ->
                        new Item(item.get("slug").asString(), item.get("title").asString()))
                .toList();
    }

    private List<Item> bibtex(CaseQuery query) throws Exception {
        return new BibTeXParser()
                .parseFully(new StringReader(text(query, "bib"))).getEntries().values().stream()
                        .map(entry -> new Item(
                                entry.getKey().getValue().substring("casefolio-".length()),
                                entry.getField(BibTeXEntry.KEY_TITLE)
                                        .toUserString()
                                        .replaceAll("^\\{| \\[.*|}$", "")))
                        .toList();
    }

    private List<Item> ris(CaseQuery query) throws Exception {
        String text = text(query, "ris");
        return text.isEmpty()
                ? List.of()
                : new RISParser()
                        .parse(new StringReader(text)).getReferences().stream()
                                .map(reference -> new Item(slug(reference), reference.getTitle()))
                                .toList();
    }

    private static String slug(RISReference reference) {
        return reference.getId().substring("casefolio-".length());
    }

    private List<Item> markdown(CaseQuery query) throws Exception {
        List<Item> items = new ArrayList<>();
        Node node = Parser.builder().build().parse(text(query, "md")).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getFirstChild() instanceof Link link) {
                String title = Stream.iterate(link.getFirstChild(), part -> part != null, Node::getNext)
                        .map(part -> ((Text) part).getLiteral())
                        .reduce("", String::concat);
                items.add(new Item(link.getDestination().replaceFirst(".*/", ""), title));
            }
        }
        return items;
    }

    private String text(CaseQuery query, String ending) throws Exception {
        return answer(query.at("/cases." + ending)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }
}
