package io.casefolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.catalog.EditionUnavailableException;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Lexicon;
import io.casefolio.query.CaseQuery;
import io.casefolio.source.SourceDocument;
import io.casefolio.store.History.Past;
import io.casefolio.testing.CatalogueTest;
import io.casefolio.testing.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@CatalogueTest
@DirtiesContext // others find the first edition
class HistoryTests {

    @Autowired
    private History history;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Store store;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalogue catalogue;

    @Test
    @DirtiesContext // as it publishes
    void namesWhatIsNewInEachEdition() {
        SourceDocument kept = Samples.file("a.md", "one");
        SourceDocument changed = Samples.file("b.md", "two");
        long first = history.newest(1).get(0).edition();

        publish(kept, changed);
        publisher.record(report(ImportReport.Outcome.FAILED), List.of(), List.of(Samples.file("b.md", "failed")));
        publish(kept, Samples.file("b.md", "failed"), Samples.file("c.md", "three"));
        publish(kept, changed);

        List<Past> editions = history.newest(10);
        assertThat(editions).extracting(Past::edition).containsExactly(first + 4, first + 3, first + 1, first);
        assertThat(editions)
                .extracting(past -> List.copyOf(past.fresh().keySet()))
                .startsWith(List.of(), List.of("b.md", "c.md"), List.of("a.md", "b.md"));
        assertThat(editions.get(2).fresh()).containsEntry("b.md", changed.sha256());
        assertThat(editions).extracting(Past::files).startsWith(2L, 3L, 2L);
        assertThat(editions.get(3).problems()).isEqualTo(9);
        assertThat(editions).extracting(Past::published).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(history.newest(2)).isEqualTo(editions.subList(0, 2));
    }

    @Test
    void publishesNothingBehindAnotherEdition() {
        long newest = history.newest(1).get(0).edition();

        assertThat(publisher.publish(
                        new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of()),
                        report(ImportReport.Outcome.PUBLISHED),
                        List.of(),
                        newest - 1,
                        edition -> {},
                        published -> {}))
                .isEqualTo(Publisher.Result.OVERTAKEN);
        assertThat(history.newest(1).get(0).edition()).isEqualTo(newest);
    }

    @Test
    @DirtiesContext // it publishes, and others find the first edition
    void keepsEveryByteOfALargeDocument() {
        byte[] bytes = new byte[3_000_001]; // several pieces
        new Random(1).nextBytes(bytes);
        SourceDocument large = new SourceDocument("large.md", bytes);
        SourceDocument empty = new SourceDocument("empty.md", new byte[0]);
        SourceDocument twoPieces = new SourceDocument("two.md", Arrays.copyOf(bytes, 512 * 1024));

        publish(large, empty, twoPieces);

        assertThat(history.version("large.md", large.sha256()).bytes()).isEqualTo(bytes);
        assertThat(history.version("two.md", twoPieces.sha256()).bytes()).isEqualTo(twoPieces.bytes());
        assertThat(history.version("empty.md", empty.sha256()).bytes()).isEmpty();
        long edition = history.newest(1).get(0).edition();
        assertThat(store.documents(edition))
                .extracting(SourceDocument::name)
                .containsExactly("empty.md", "large.md", "two.md");
        assertThat(store.documents(edition).get(1).bytes()).isEqualTo(bytes);
        assertThat(store.sizeOfDocuments(edition)).isCloseTo(bytes.length + twoPieces.length(), withPercentage(1));
    }

    @Test
    @DirtiesContext // as it counts an import
    void refusesALargeDocumentWhileAnotherIsRead() throws Exception {
        byte[] bytes = new byte[(int) (Runtime.getRuntime().maxMemory() / 100)]; // more than is read of all at once
        publisher.record(report(ImportReport.Outcome.FAILED), List.of(), List.of(new SourceDocument("huge.md", bytes)));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first =
                CompletableFuture.supplyAsync(() -> store.document("huge.md", null, document -> {
                    inside.countDown();
                    awaitQuietly(refused);
                    return document.name();
                }));
        inside.await();

        assertThatThrownBy(() -> store.document("huge.md", null, document -> document.name()))
                .isInstanceOf(StoreUnavailableException.class);
        refused.countDown();

        assertThat(first.get()).contains("huge.md");
        assertThat(store.document("huge.md", null, document -> document.name())).contains("huge.md");
    }

    /** Ten seconds are what readers wait for PostgreSQL, and two what H2 waits for a lock. */
    @Test
    @DirtiesContext // as it counts an import
    void waitsForAnotherImportLongerThanReadersWait() throws Exception {
        Duration longer =
                Duration.ofSeconds("postgresql".equals(System.getProperty("casefolio.test.database")) ? 11 : 3);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> publisher.exclusively(() -> {
            begun.countDown();
            LockSupport.parkNanos(longer.toNanos());
        }));
        begun.await();
        long before = store.newest().lastImport();

        publisher.record(report(ImportReport.Outcome.FAILED), List.of(), List.of());

        other.join();
        assertThat(store.newest().lastImport()).isEqualTo(before + 1);
    }

    @Test
    @DirtiesContext // as it publishes
    void leadsToWhatIsNoLongerListed() throws Exception {
        long first = history.newest(1).get(0).edition();
        for (int i = 0; i < 20; i++) {
            publish();
        }

        String quality = mvc.perform(get("/quality")).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(quality).select("a[href*=edition]").eachAttr("href"))
                .hasSize(21)
                .endsWith("/cases?edition=" + first);
    }

    @Test
    @DirtiesContext // as it publishes
    void breaksOffWhereTheTextsOfAnEditionAreNoLongerThere() {
        Edition earlier = catalogue.current();
        publish();
        assertThat(catalogue.caseStudies(earlier, earlier.every(CaseQuery.ALL)))
                .toIterable()
                .hasSize(61);
        publish();

        Iterator<CaseStudy> lost = catalogue.caseStudies(earlier, earlier.every(CaseQuery.ALL));

        assertThatThrownBy(lost::hasNext).isInstanceOf(EditionUnavailableException.class);
    }

    private void publish(SourceDocument... files) {
        publisher.publish(
                new Corpus(List.of(), List.of(), List.of(), Lexicon.EMPTY, List.of()),
                report(ImportReport.Outcome.PUBLISHED),
                List.of(files),
                history.newest(1).get(0).edition(),
                edition -> {},
                published -> {});
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ImportReport report(ImportReport.Outcome outcome) {
        Instant now = Instant.now();
        String fingerprint = UUID.randomUUID().toString().replace("-", "").repeat(2);
        return new ImportReport(
                now,
                now,
                fingerprint,
                outcome,
                outcome == ImportReport.Outcome.FAILED ? ImportReport.Failure.NO_CASE : null);
    }
}
