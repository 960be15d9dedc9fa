package io.casefolio.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Takes positions from doc values, and scores, without a look at stored fields. */
final class HitCollector extends SimpleCollector {

    private int[] positions = new int[64];
    private float[] scores = new float[64];
    private int count;

    private NumericDocValues ofSegment = DocValues.emptyNumeric();
    private @Nullable Scorable scorer;

    static final class Manager implements CollectorManager<HitCollector, Hits> {

        @Override
        public HitCollector newCollector() {
            return new HitCollector();
        }

        @Override
        public Hits reduce(Collection<HitCollector> collectors) {
            HitCollector all = new HitCollector();
            for (HitCollector part : collectors) {
                for (int i = 0; i < part.count; i++) {
                    all.add(part.positions[i], part.scores[i]);
                }
            }
            return new Hits(Arrays.copyOf(all.positions, all.count), Arrays.copyOf(all.scores, all.count));
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        ofSegment = DocValues.getNumeric(context.reader(), CaseDocument.POSITION);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        ofSegment.advanceExact(document);
        add(
                Math.toIntExact(ofSegment.longValue()),
                Objects.requireNonNull(scorer).score());
    }

    private void add(int position, float score) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
        }
        positions[count] = position;
        scores[count++] = score;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
