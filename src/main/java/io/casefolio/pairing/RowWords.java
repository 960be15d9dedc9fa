package io.casefolio.pairing;

import io.casefolio.pairing.Suggestion.Reason;
import io.casefolio.parse.SystemRow;
import io.casefolio.text.Analysis;
import io.casefolio.text.Analysis.Word;
import io.casefolio.text.Folding;
import io.casefolio.text.TermList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The words of a row, where they stand: those of the name first, then those of what else tells of its system. */
final class RowWords {

    private static final String NAME = "名称";

    /** A system is known by its name; what else is said of it holds for others, too. */
    private static final double BESIDE_NAME = 0.5;

    private static final int MOST_REASONS = 4;

    /** With less, so many have the words that they are no reason. */
    private static final double LEAST = 0.1;

    private record Cell(String column, String written, Folding folding, double weight) {

        String written(int from, int to) {
            return written.substring(folding.offsets()[from], folding.offsets()[to])
                    .strip();
        }
    }

    /** @param counts whether no place before it has the word */
    private record Place(Cell cell, Word word, boolean counts) {

        boolean follows(Place other) {
            return cell.equals(other.cell())
                    && word.from() > other.word().from()
                    && word.from() < other.word().to();
        }
    }

    private final SystemRow row;
    private final List<Place> places = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    RowWords(SystemRow row) {
        this.row = row;
        add(NAME, row.name(), 1);
        add("城市", row.place(), BESIDE_NAME);
        TermList.split(row.technologies()).forEach(technology -> add("相关技术", technology, BESIDE_NAME));
        add("行业", row.industry(), BESIDE_NAME);
        add("年份", row.year(), BESIDE_NAME);
    }

    private void add(String column, String written, double weight) {
        Cell cell = new Cell(column, written, Folding.of(written), weight);
        Analysis.words(Analysis.PAIRS, cell.folding().text())
                .forEach(word -> places.add(new Place(cell, word, words.add(word.text()))));
    }

    SystemRow row() {
        return row;
    }

    Set<String> words() {
        return words;
    }

    /** What the words are worth that the case has, too. */
    double worthBeside(CaseWords other, Rareness rareness) {
        return sum(places, place -> worth(place, other, rareness));
    }

    /** What the name is worth beside a case that is about nothing else. */
    double worthOfName(Rareness rareness) {
        return sum(places, place -> place.cell().column().equals(NAME) ? worth(place, rareness) : 0);
    }

    private static double worth(Place place, CaseWords other, Rareness rareness) {
        double about = other.about(place.word().text());
        return about == 0 ? 0 : about * worth(place, rareness);
    }

    private static double worth(Place place, Rareness rareness) {
        return place.counts() ? place.cell().weight() * rareness.of(place.word().text()) : 0;
    }

    private static double sum(List<Place> places, ToDoubleFunction<Place> worth) {
        return places.stream().mapToDouble(worth).sum();
    }

    /** The weightiest of what the case has, too; pairs of characters that overlap are one reason. */
    List<Reason> reasonsFor(CaseWords other, Rareness rareness) {
        List<List<Place>> runs = new ArrayList<>();
        for (Place place : places) {
            if (other.about(place.word().text()) == 0) {
                continue;
            }
            List<Place> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !place.follows(last.get(last.size() - 1))) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(place);
        }
        return runs.stream()
                .map(run -> reason(run, sum(run, place -> worth(place, other, rareness))))
                .filter(reason -> reason.worth() >= LEAST)
                .sorted(Comparator.comparingDouble(Reason::worth).reversed())
                .limit(MOST_REASONS)
                .toList();
    }

    private static Reason reason(List<Place> run, double worth) {
        Cell cell = run.get(0).cell();
        int to = run.get(run.size() - 1).word().to();
        return new Reason(cell.column(), cell.written(run.get(0).word().from(), to), worth);
    }
}
