package io.casefolio.decide;

import io.casefolio.admin.Said;
import io.casefolio.link.OpenPairs;
import io.casefolio.page.Link;
import io.casefolio.pairing.Suggestion;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows and cases without partner.
 *
 * @param refused what is wrong with the answers, as the messages call it; empty where nothing is
 * @param where the suffix of the pair with which it is; empty where it is with none
 * @param drafts that change the crosswalk, too
 * @param decisions that can be taken of each pair, as the messages call them
 * @param rows and {@code cases} that can be chosen
 * @param own the answer for a pair of one's own choice
 */
public record CrosswalkView(
        String refused,
        String where,
        List<Link> drafts,
        List<String> decisions,
        List<PairView> pairs,
        List<Choice> rows,
        List<Choice> cases,
        OwnView own) {

    private static final int LONGEST_TEXT = 240;

    /**
     * A suggestion.
     *
     * @param suffix of the names of its fields
     * @param confidence as the messages call it
     * @param decision that was chosen; empty where none was
     */
    public record PairView(
            String suffix,
            Choice row,
            Said facts,
            Choice parsedCase,
            Said text,
            String confidence,
            List<ReasonView> reasons,
            String decision,
            String reason) {}

    /** Words of a cell that the case has, too; {@code column} is the heading of the cell. */
    public record ReasonView(Said column, Said words) {}

    /** Something to choose, by the value that its form brings. */
    public record Choice(String value, Said label, boolean selected) {}

    public record OwnView(String decision, String reason) {}

    /** Whether a row and a case can be chosen that are not suggested together. */
    public boolean hasChoice() {
        return !rows.isEmpty() && !cases.isEmpty();
    }

    /** Whether there is anything to decide. */
    public boolean hasQuestions() {
        return hasChoice() || !pairs.isEmpty();
    }

    static CrosswalkView of(OpenPairs open, Answers answers, List<Link> drafts, List<String> decisions) {
        List<PairView> pairs = open.suggestions().stream()
                .map(suggestion -> pair(suggestion, answers))
                .toList();
        Stream<String> shown =
                Stream.concat(Stream.of(Answers.OWN), pairs.stream().map(PairView::suffix));
        return new CrosswalkView(
                answers.refused(),
                shown.filter(answers.where()::equals).findFirst().orElse(""),
                drafts,
                decisions,
                pairs,
                open.rows().stream()
                        .map(row -> choice(row, answers.text("row", Answers.OWN)))
                        .toList(),
                open.cases().stream()
                        .map(each -> choice(each, answers.text("case", Answers.OWN)))
                        .toList(),
                new OwnView(answers.decision(Answers.OWN), answers.text("reason", Answers.OWN)));
    }

    private static PairView pair(Suggestion suggestion, Answers answers) {
        SystemRow row = suggestion.row();
        ParsedCase parsedCase = suggestion.parsedCase();
        String suffix = numberOf(parsedCase) + "-" + row.number();
        return new PairView(
                suffix,
                choice(row, ""),
                Said.of(Stream.of(row.year(), row.place(), row.industry(), row.scale(), row.technologies())
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · "))),
                choice(parsedCase, ""),
                Said.of(beginning(parsedCase)),
                suggestion.confidence().key(),
                suggestion.reasons().stream()
                        .map(reason -> new ReasonView(Said.of(reason.column()), Said.of(reason.words())))
                        .toList(),
                answers.decision(suffix),
                answers.text("reason", suffix));
    }

    private static Choice choice(SystemRow row, String chosen) {
        return new Choice(nameOf(row), Said.of(nameOf(row)), nameOf(row).equals(chosen));
    }

    private static Choice choice(ParsedCase parsedCase, String chosen) {
        String number = numberOf(parsedCase);
        return new Choice(number, Said.of(number + " " + parsedCase.title()), number.equals(chosen));
    }

    /** Number and name, as the crosswalk knows a row. */
    static String nameOf(SystemRow row) {
        return row.number() + " " + row.name();
    }

    static String numberOf(ParsedCase parsedCase) {
        return Objects.toString(parsedCase.number());
    }

    private static String beginning(ParsedCase parsedCase) {
        String text = parsedCase.sections().stream()
                .map(section -> section.text().strip())
                .filter(section -> !section.isEmpty())
                .findFirst()
                .orElse("");
        return text.codePointCount(0, text.length()) > LONGEST_TEXT
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…"
                : text;
    }
}
