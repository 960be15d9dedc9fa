package io.casefolio.pairing;

import java.util.Arrays;

/**
 * Gives each row a column of its own so that the sum of their shares is as great as can be: shortest augmenting paths with
 * prices for rows and columns, after R. Jonker and A. Volgenant, “A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems”, Computing 38 (1987).
 */
final class Assignment {

    private final double[][] shares;
    private final int size;
    private final double[] rowPrices;
    private final double[] columnPrices;

    /** Behind those of all columns, the row for which one is being looked for. */
    private final int[] rowOf;

    private final int[] columnOf;

    /** @param shares of each row beside each of the columns, none negative */
    Assignment(double[][] shares, int columns) {
        this.size = Math.max(shares.length, columns);
        this.shares = new double[size][size]; // as many rows as columns, those that are added with a share of nothing
        this.rowPrices = new double[size];
        this.columnPrices = new double[size + 1];
        this.rowOf = new int[size + 1];
        this.columnOf = new int[size];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < shares.length; row++) {
            System.arraycopy(shares[row], 0, this.shares[row], 0, columns);
        }
        for (int row = 0; row < size; row++) {
            giveColumn(row);
        }
        noteColumns();
    }

    /** The best there is where the row and its column have nothing in common. */
    private Assignment(Assignment best, int row) {
        this.size = best.size;
        this.shares = best.shares.clone();
        this.rowPrices = best.rowPrices.clone();
        this.columnPrices = best.columnPrices.clone();
        this.rowOf = best.rowOf.clone();
        this.columnOf = new int[size];
        int column = best.columnOf[row];
        shares[row] = shares[row].clone();
        shares[row][column] = 0;
        rowOf[column] = -1;
        giveColumn(row);
        noteColumns();
    }

    int columnOf(int row) {
        return columnOf[row];
    }

    double share(int row) {
        return shares[row][columnOf[row]];
    }

    /** How much smaller the sum would be if the row and its column had nothing in common. */
    double lead(int row) {
        return sum() - new Assignment(this, row).sum();
    }

    private double sum() {
        double sum = 0;
        for (int row = 0; row < size; row++) {
            sum += share(row);
        }
        return sum;
    }

    private void noteColumns() {
        for (int column = 0; column < size; column++) {
            columnOf[rowOf[column]] = column;
        }
    }

    /** Rows that have a column move on to another where that costs least. */
    private void giveColumn(int newRow) {
        double[] costs = new double[size + 1];
        int[] from = new int[size];
        boolean[] done = new boolean[size + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        int column = size;
        rowOf[column] = newRow;
        while (rowOf[column] >= 0) {
            done[column] = true;
            int nearest = nearest(column, costs, from, done);
            raisePrices(costs[nearest], costs, done);
            column = nearest;
        }
        while (column != size) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private int nearest(int column, double[] costs, int[] from, boolean[] done) {
        int row = rowOf[column];
        int nearest = size;
        for (int other = 0; other < size; other++) {
            if (done[other]) {
                continue;
            }
            double cost = -shares[row][other] - rowPrices[row] - columnPrices[other];
            if (cost < costs[other]) {
                costs[other] = cost;
                from[other] = column;
            }
            if (costs[other] < costs[nearest]) {
                nearest = other;
            }
        }
        return nearest;
    }

    private void raisePrices(double step, double[] costs, boolean[] done) {
        for (int other = 0; other <= size; other++) {
            if (done[other]) {
                rowPrices[rowOf[other]] += step;
                columnPrices[other] -= step;
            } else {
                costs[other] -= step;
            }
        }
    }
}
