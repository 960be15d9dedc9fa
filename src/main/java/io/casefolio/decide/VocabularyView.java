package io.casefolio.decide;

import io.casefolio.admin.Said;
import io.casefolio.link.UnknownTerm;
import io.casefolio.page.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Terms that the vocabulary lacks.
 *
 * @param refused what is wrong with the answers, as the messages call it; empty where nothing is
 * @param where the suffix of the term with which it is; empty where it is with none
 * @param drafts that change the vocabulary, too
 * @param decisions that can be taken of each term, as the messages call them
 * @param terms the first of them
 * @param more how many others there are
 */
public record VocabularyView(
        String refused, String where, List<Link> drafts, List<String> decisions, List<TermView> terms, int more) {

    /** A form has four fields for each. */
    private static final int MOST = 200;

    /**
     * A term.
     *
     * @param suffix of the names of its fields
     * @param value what its form brings
     * @param dimension as the messages call it
     * @param line where it stands first
     * @param nearest the form in the vocabulary that is most like it; null where none is
     * @param decision that was chosen; empty where none was
     */
    public record TermView(
            int suffix,
            String value,
            String dimension,
            Said written,
            Said document,
            int line,
            @Nullable Said nearest,
            String decision,
            String canonical,
            String label) {}

    static VocabularyView of(List<UnknownTerm> unknown, Answers answers, List<Link> drafts, List<String> decisions) {
        Map<String, String> answered = answers.suffixes("term");
        List<UnknownTerm> first = unknown.stream()
                .sorted(Comparator.comparing(term -> !answered.containsKey(nameOf(term)))) // what was typed stays
                .limit(MOST)
                .toList();
        return new VocabularyView(
                answers.refused(),
                IntStream.range(0, first.size())
                        .filter(i -> answers.where().equals(answered.get(nameOf(first.get(i)))))
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(""),
                drafts,
                decisions,
                IntStream.range(0, first.size())
                        .mapToObj(i -> term(i, first.get(i), answers, answered.get(nameOf(first.get(i)))))
                        .toList(),
                unknown.size() - first.size());
    }

    /** @param suffix of its answer, which the form before may have had elsewhere; null where there is none */
    private static TermView term(int i, UnknownTerm term, Answers answers, @Nullable String suffix) {
        return new TermView(
                i,
                nameOf(term),
                term.dimension().key(),
                Said.of(term.written()),
                Said.of(term.source().document()),
                term.source().lineFrom(),
                term.nearest() == null ? null : Said.of(term.nearest()),
                suffix == null ? "" : answers.decision(suffix),
                suffix == null ? Objects.requireNonNullElse(term.canonical(), "") : answers.text("canonical", suffix),
                suffix == null ? "" : answers.text("label", suffix));
    }

    /** Dimension and written form, by which a term is known. */
    static String nameOf(UnknownTerm term) {
        return term.dimension().key() + " " + term.written();
    }
}
