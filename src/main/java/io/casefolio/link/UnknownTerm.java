package io.casefolio.link;

import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term that the vocabulary lacks.
 *
 * @param source where it stands first
 * @param nearest the form in the vocabulary that is most like it; null where none is
 * @param canonical the term that this form means; null where there is none
 */
public record UnknownTerm(
        Dimension dimension,
        String written,
        SourceRef source,
        @Nullable String nearest,
        @Nullable String canonical) {

    /** Each once, in the order of the documents. */
    public static List<UnknownTerm> among(List<SourceDocument> files) {
        Vocabulary vocabulary = new Vocabulary(EditorsTables.among(files).vocabulary(), new ArrayList<>());
        Map<List<Object>, UnknownTerm> terms = new LinkedHashMap<>();
        for (Problem problem : Linker.read(files).problems()) {
            if (problem.kind() == ProblemKind.UNKNOWN_TERM) {
                String key = problem.expected().substring(VOCABULARY.length());
                Dimension dimension = Dimension.of(key).orElseThrow();
                terms.computeIfAbsent(List.of(dimension, problem.value()), term -> of(dimension, problem, vocabulary));
            }
        }
        return List.copyOf(terms.values());
    }

    /** What is expected of an unknown term begins with this, and ends with the key of the dimension. */
    static final String VOCABULARY = "vocabulary.csv: ";

    private static UnknownTerm of(Dimension dimension, Problem problem, Vocabulary vocabulary) {
        SourceRef source = new SourceRef(problem.document(), problem.line(), problem.line());
        String nearest = vocabulary.formLike(dimension, problem.value()).orElse(null);
        return new UnknownTerm(
                dimension,
                problem.value(),
                source,
                nearest,
                nearest == null
                        ? null
                        : vocabulary.canonical(dimension, nearest).get(0));
    }
}
