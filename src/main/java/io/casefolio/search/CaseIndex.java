package io.casefolio.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.meaning.Interpreter;
import io.casefolio.meaning.Match;
import io.casefolio.meaning.Meaning;
import io.casefolio.meaning.Queries;
import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.query.TextQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The full-text index of one edition, which never changes. Cases are known by their positions in the edition, counted
 * from 0. Safe for many threads.
 */
public final class CaseIndex {

    private static final int BATCH = 500;
    private static final long MOST_KEPT_HITS = 2_000_000;
    private static final long MOST_KEPT_CHARACTERS = 5_000_000;

    /** The best first, equal ones in the document's order. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(CaseDocument.POSITION, SortField.Type.INT));

    private static final Duration RECENT = Duration.ofSeconds(1);

    private final IndexSearcher searcher;
    private final Interpreter interpreter;

    /** By position. */
    private final int[] documents;

    private final Cache<TextQuery, Hits> hits = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_HITS)
            .weigher((TextQuery text, Hits found) -> text.size() + found.size())
            .build();

    /**
     * A request asks for the same hits several times, and {@link #hits} does not keep what many cases have as soon as others
     * were asked for more often. No more is kept than is found in that time.
     */
    private final Cache<TextQuery, Hits> recent =
            Caffeine.newBuilder().expireAfterWrite(RECENT).build();

    private final Cache<Integer, List<SearchedLine>> lines = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_CHARACTERS)
            .weigher((Integer position, List<SearchedLine> ofCase) ->
                    ofCase.stream().mapToInt(line -> line.asWritten().length()).sum())
            .build();

    CaseIndex(DirectoryReader reader, Labels labels) throws IOException {
        this.interpreter = new Interpreter(labels, this::finds);
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // what is asked again is kept as hits
        this.documents = documents(reader);
    }

    /** Several threads write an index, so that they stand in no order. */
    private static int[] documents(DirectoryReader reader) throws IOException {
        int[] documents = new int[reader.maxDoc()];
        Arrays.fill(documents, -1);
        for (LeafReaderContext segment : reader.leaves()) {
            NumericDocValues positions = DocValues.getNumeric(segment.reader(), CaseDocument.POSITION);
            while (positions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                documents[Math.toIntExact(positions.longValue())] = segment.docBase + positions.docID();
            }
        }
        if (IntStream.of(documents).anyMatch(document -> document < 0)) {
            throw new IOException("two cases stand in the same place");
        }
        return documents;
    }

    /** An index in memory. */
    public static CaseIndex of(Stream<CaseStudy> cases, Labels labels) {
        try {
            Directory memory = new ByteBuffersDirectory();
            write(memory, cases, labels);
            return new CaseIndex(DirectoryReader.open(memory), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Directory directory, Stream<CaseStudy> cases, Labels labels) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(CaseDocument.WORDS)
                .setUseCompoundFile(false); // as merged parts have none, so that both have one form
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            int first = 0;
            for (Iterator<CaseStudy> studies = cases.iterator(); studies.hasNext(); first += BATCH) {
                List<CaseStudy> batch = new ArrayList<>();
                while (batch.size() < BATCH && studies.hasNext()) {
                    batch.add(studies.next());
                }
                add(writer, first, batch, labels);
            }
            writer.forceMerge(1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (AlreadyClosedException e) { // by what another thread has met
            throw new IOException(e);
        }
    }

    /** By every processor. */
    private static void add(IndexWriter writer, int first, List<CaseStudy> batch, Labels labels) {
        IntStream.range(0, batch.size()).parallel().forEach(i -> {
            try {
                writer.addDocument(CaseDocument.of(first + i, batch.get(i), labels));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The cases that match every clause, or what it means; those that have what is typed come first.
     *
     * @param text with at least one clause
     */
    public Hits search(TextQuery text) {
        return hits.get(
                text,
                wanted -> recent.get(wanted, any -> collect(interpreter.of(any).query())));
    }

    /** The positions of the cases that have most of the first words or characters, the best first, {@code most} of them. */
    public IntStream nearest(TextQuery text, int most) {
        try {
            return Arrays.stream(searcher.search(Queries.nearest(text), most, BEST_FIRST).scoreDocs)
                    .mapToInt(hit -> (Integer) ((FieldDoc) hit).fields[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hits collect(Query query) {
        try {
            return searcher.search(query, new HitCollector.Manager());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best passages for a text, by position; none where only what every list shows of a case matches. */
    public IntFunction<List<Passage>> passages(TextQuery text) {
        Passages passages = new Passages(interpreter.of(text).shown());
        return position -> passages.of(lines.get(position, this::read));
    }

    /** How a case matches where it does not have what is typed, by position. */
    public IntFunction<List<Match>> matches(TextQuery text) {
        Map<Match, Weight> others = new LinkedHashMap<>();
        for (Meaning.Other other : interpreter.of(text).others()) {
            others.putIfAbsent(other.match(), weight(other.query()));
        }
        return position -> others.entrySet().stream()
                .filter(other -> matches(other.getValue(), position))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Weight weight(Query query) {
        try {
            return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean matches(Weight weight, int position) {
        try {
            int ofIndex = documents[position];
            LeafReaderContext segment = searcher.getIndexReader()
                    .leaves()
                    .get(ReaderUtil.subIndex(ofIndex, searcher.getIndexReader().leaves()));
            Scorer scorer = weight.scorer(segment);
            return scorer != null && matches(scorer, ofIndex - segment.docBase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a look at the documents behind it, of which none may match. */
    private static boolean matches(Scorer scorer, int document) throws IOException {
        TwoPhaseIterator check = scorer.twoPhaseIterator();
        DocIdSetIterator candidates = check == null ? scorer.iterator() : check.approximation();
        return candidates.advance(document) == document && (check == null || check.matches());
    }

    private List<Boolean> finds(List<Query> queries) {
        return queries.stream().map(this::finds).toList();
    }

    /** Looks no further than the first case, and scores none. */
    private boolean finds(Query query) {
        Weight weight = weight(query);
        try {
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SearchedLine> read(int position) {
        try {
            return StoredLines.read(CaseDocument.lines(searcher.storedFields().document(documents[position])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
