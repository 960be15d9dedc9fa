package io.casefolio.link;

import io.casefolio.model.Dimension;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.SystemFacts;
import io.casefolio.parse.SystemRow;
import io.casefolio.text.TermList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into facts. */
final class RowReader {

    private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");

    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    RowReader(Vocabulary vocabulary, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * The facts of a row. In an incomplete row, cells count from the left for as long as each fits its column; behind
     * the first that does not, nothing is sure.
     */
    SystemFacts read(SystemRow row) {
        boolean sure = row.complete() || fits(Dimension.CATEGORY, row.category());
        String category = sure ? term(row, Dimension.CATEGORY, row.category()) : null;
        sure = row.complete() || sure && isYear(row.year());
        Integer year = sure ? year(row) : null;
        sure = row.complete() || sure && vocabulary.regionOf(row.place()).isPresent();
        String written = sure ? vocabulary.regionOf(row.place()).orElse(null) : null;
        if (sure && written == null && !row.place().isEmpty()) {
            problems.add(ProblemKind.UNKNOWN_REGION.at(row.lines().place(), row.place(), "浙江杭州"));
        }
        String region = written == null
                ? null
                : vocabulary.canonical(Dimension.REGION, written).get(0);
        String city = written == null || region == null ? null : city(row, region, written);
        sure = row.complete() || sure && fits(Dimension.INDUSTRY, row.industry());
        String industry = sure ? term(row, Dimension.INDUSTRY, row.industry()) : null;
        sure = row.complete() || sure && fits(Dimension.SCALE, row.scale());
        String scale = sure ? term(row, Dimension.SCALE, row.scale()) : null;
        sure = row.complete() || sure && knowsAll(TermList.split(row.technologies()));
        List<String> technologies = sure ? technologies(row) : List.of();
        return new SystemFacts(
                row.name(),
                category,
                year,
                row.year(),
                region,
                city,
                row.place(),
                industry,
                scale,
                technologies,
                row.technologies(),
                row.lines(),
                row.source());
    }

    private boolean fits(Dimension dimension, String cell) {
        return vocabulary.knows(dimension, cell);
    }

    private boolean knowsAll(List<String> technologies) {
        return technologies.stream().allMatch(written -> fits(Dimension.TECHNOLOGY, written));
    }

    private static boolean isYear(String cell) {
        return cell.matches("(19|20)[0-9]{2}");
    }

    private @Nullable Integer year(SystemRow row) {
        if (row.year().isEmpty()) {
            return null; // reported where it was read
        }
        if (!isYear(row.year())) {
            problems.add(ProblemKind.UNREADABLE_YEAR.at(row.lines().year(), row.year(), "2021"));
            return null;
        }
        return Integer.valueOf(row.year());
    }

    private @Nullable String city(SystemRow row, String region, String regionAsWritten) {
        String rest = row.place().substring(regionAsWritten.length()).strip();
        if (rest.isEmpty()) {
            return MUNICIPALITIES.contains(region) ? region : null;
        }
        return term(row, Dimension.CITY, rest);
    }

    private @Nullable String term(SystemRow row, Dimension dimension, String written) {
        if (written.isEmpty()) {
            return null;
        }
        return terms(row, dimension, written).findFirst().orElseThrow();
    }

    private List<String> technologies(SystemRow row) {
        return TermList.split(row.technologies()).stream()
                .flatMap(written -> terms(row, Dimension.TECHNOLOGY, written))
                .distinct()
                .toList();
    }

    private Stream<String> terms(SystemRow row, Dimension dimension, String written) {
        if (!vocabulary.knows(dimension, written)) {
            problems.add(ProblemKind.UNKNOWN_TERM.at(
                    linesOf(row, dimension), written, UnknownTerm.VOCABULARY + dimension.key()));
        }
        List<String> values = vocabulary.canonical(dimension, written);
        if (values.stream().anyMatch(value -> vocabulary.isDoubtful(dimension, value))) {
            problems.add(ProblemKind.DOUBTFUL_TERM.at(linesOf(row, dimension), written, dimension.key()));
        }
        return values.stream();
    }

    /** Where the column stands that a value of the dimension is from. */
    private static SourceRef linesOf(SystemRow row, Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> row.lines().category();
            case YEAR -> row.lines().year();
            case REGION, CITY -> row.lines().place();
            case INDUSTRY -> row.lines().industry();
            case SCALE -> row.lines().scale();
            case TECHNOLOGY -> row.lines().technologies();
            case PLATFORM, SECTION -> row.source();
        };
    }
}
