package io.casefolio.admin;

import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.page.FactNames;
import io.casefolio.report.Consequences;
import io.casefolio.report.Consequences.Changed;
import io.casefolio.report.Consequences.Fact;
import io.casefolio.report.TextDiff;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changes.
 *
 * @param before how many cases there are
 * @param after how many there would be
 * @param dimensions those whose counts change
 * @param unchanged keys of the others
 * @param words whether labels, synonyms or readings differ
 * @param empty whether readers and curators would see the same
 */
public record ConsequencesView(
        int before,
        int after,
        Some<CaseLink> added,
        Some<CaseLink> removed,
        Some<ChangedView> changed,
        Some<LinkedView> linked,
        Some<ProblemView> found,
        Some<ProblemView> solved,
        Some<MisfitView> misfits,
        List<DimensionView> dimensions,
        List<String> unchanged,
        boolean words,
        boolean empty) {

    /** Of each list a page shows so many. */
    private static final int MOST = 200;

    /**
     * The first of many.
     *
     * @param total how many there are
     * @param more how many are not among them
     */
    public record Some<T>(int total, List<T> first, int more) {

        static <S, T> Some<T> of(List<S> all, Function<S, T> view) {
            return new Some<>(all.size(), all.stream().limit(MOST).map(view).toList(), Math.max(0, all.size() - MOST));
        }
    }

    public record CaseLink(String slug, Said title) {}

    /** A case whose facts, or whose sections and summary, say something else. */
    public record ChangedView(CaseLink study, List<FactView> facts, List<TextView> texts) {}

    /** A fact, old and new; {@code label} is the key of a message. */
    public record FactView(String label, Said before, Said after) {}

    /** A text, old and new; {@code label} is the key of a message. */
    public record TextView(String label, String language, List<PieceView> pieces) {}

    /** A part of it, {@code kind} as {@link TextDiff.Kind} has it. */
    public record PieceView(String kind, String text) {}

    /** A row that a case has or had; {@code change} is {@code made}, {@code broken} or {@code other}. */
    public record LinkedView(CaseLink study, String change, Said before, Said after) {}

    public record ProblemView(String level, Said place, String text) {

        static ProblemView of(Problem problem, String sentence) {
            return new ProblemView(
                    problem.level().name(), Said.of(problem.document() + ":" + problem.line()), sentence);
        }
    }

    /** A printed count that fits no longer; {@code dimension} is a key. */
    public record MisfitView(String dimension, String value, int printed, int cases) {}

    /** The counts of a dimension; without picture where none could be drawn in time. */
    public record DimensionView(
            String key, String title, @Nullable String picture, List<PairView> pairs) {}

    public record PairView(String label, int before, int after) {

        public boolean differs() {
            return before != after;
        }
    }

    static ConsequencesView of(
            Consequences consequences,
            int before,
            int after,
            List<DimensionView> dimensions,
            List<String> unchanged,
            Function<Problem, String> sentences,
            BiFunction<Dimension, String, String> labels) {
        Function<Problem, ProblemView> problems = problem -> ProblemView.of(problem, sentences.apply(problem));
        return new ConsequencesView(
                before,
                after,
                Some.of(consequences.added(), named -> link(named.slug(), named.title())),
                Some.of(consequences.removed(), named -> link(named.slug(), named.title())),
                Some.of(
                        consequences.changed().stream()
                                .filter(changed -> !changed.facts().stream().allMatch(ConsequencesView::isLink))
                                .toList(),
                        ConsequencesView::changed),
                Some.of(
                        consequences.links(),
                        linked -> new LinkedView(
                                link(linked.slug(), linked.title()),
                                linked.before().isEmpty()
                                        ? "made"
                                        : linked.after().isEmpty() ? "broken" : "other",
                                Said.of(linked.before()),
                                Said.of(linked.after()))),
                Some.of(consequences.found(), problems),
                Some.of(consequences.solved(), problems),
                Some.of(
                        consequences.misfits(),
                        misfit -> new MisfitView(
                                misfit.dimension().key(),
                                labels.apply(misfit.dimension(), misfit.value()),
                                misfit.printed(),
                                misfit.cases())),
                dimensions,
                unchanged,
                consequences.words(),
                consequences.isEmpty());
    }

    private static CaseLink link(String slug, String title) {
        return new CaseLink(slug, Said.of(title));
    }

    private static ChangedView changed(Changed changed) {
        return new ChangedView(
                link(changed.slug(), changed.title()),
                changed.facts().stream()
                        .filter(fact -> !isText(fact) && !isLink(fact))
                        .map(fact -> new FactView(
                                FactNames.message(fact.name()), Said.of(fact.before()), Said.of(fact.after())))
                        .toList(),
                changed.facts().stream()
                        .filter(ConsequencesView::isText)
                        .map(ConsequencesView::text)
                        .toList());
    }

    /** Which has a list of its own. */
    private static boolean isLink(Fact fact) {
        return fact.name().equals("link");
    }

    private static boolean isText(Fact fact) {
        return fact.name().equals("summary_en") || FactNames.isSection(fact.name());
    }

    private static TextView text(Fact fact) {
        return new TextView(
                FactNames.message(fact.name()),
                FactNames.isSection(fact.name()) ? "zh-CN" : "en",
                TextDiff.of(fact.before(), fact.after()).stream()
                        .map(piece -> new PieceView(piece.kind().name(), piece.text()))
                        .toList());
    }
}
