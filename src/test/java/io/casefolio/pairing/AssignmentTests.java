package io.casefolio.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTests {

    private static final int SEEDS = 50;

    @ParameterizedTest
    @CsvSource({"5, 5", "3, 6", "6, 3", "1, 4", "4, 1"})
    void isAsGoodAsTheBestOfAll(int rows, int columns) {
        for (int seed = 0; seed < SEEDS; seed++) {
            double[][] shares = random(rows, columns, seed);

            assertThat(sum(new Assignment(shares, columns), shares))
                    .as("seed %d", seed)
                    .isCloseTo(best(shares, columns), within(1e-9));
        }
    }

    @Test
    void givesNoColumnTwice() {
        Assignment assignment = new Assignment(new double[][] {{3, 2, 0}, {3, 1, 0}, {3, 0, 0}}, 3);

        assertThat(IntStream.range(0, 3).map(assignment::columnOf)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(assignment.columnOf(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "3, 6", "6, 3"})
    void leadsByWhatTheBestWithoutThePairHasLess(int rows, int columns) {
        for (int seed = 0; seed < SEEDS; seed++) {
            double[][] shares = random(rows, columns, seed);
            Assignment assignment = new Assignment(shares, columns);
            double best = best(shares, columns);
            for (int row = 0; row < rows; row++) {
                if (assignment.columnOf(row) < columns) {
                    double[][] without = random(rows, columns, seed);
                    without[row][assignment.columnOf(row)] = 0;

                    assertThat(assignment.lead(row))
                            .as("seed %d, row %d", seed, row)
                            .isCloseTo(best - best(without, columns), within(1e-9));
                }
            }
        }
    }

    @Test
    @Timeout(5)
    void managesAsManyAsPairingAllows() {
        double[][] shares = random(500, 500, 1);
        Assignment assignment = new Assignment(shares, 500);

        assertThat(IntStream.range(0, 500).mapToDouble(assignment::lead)).allMatch(lead -> lead > -1e-9);
    }

    private static double[][] random(int rows, int columns, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(row -> random.doubles(columns).toArray())
                .toArray(double[][]::new);
    }

    private static double sum(Assignment assignment, double[][] shares) {
        return IntStream.range(0, shares.length).mapToDouble(assignment::share).sum();
    }

    /** By trying all. */
    private static double best(double[][] shares, int columns) {
        return best(shares, 0, new boolean[columns]);
    }

    private static double best(double[][] shares, int row, boolean[] taken) {
        if (row == shares.length) {
            return 0;
        }
        double best = best(shares, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, shares[row][column] + best(shares, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
