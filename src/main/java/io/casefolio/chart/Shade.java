package io.casefolio.chart;

/** How dark a count is drawn. */
public final class Shade {

    static final int STEPS = 5;

    private Shade() {}

    /** 0 for nothing, else 1 to {@value #STEPS}, in equal parts up to the largest count. */
    public static int of(int count, int largest) {
        return count <= 0 ? 0 : Math.max(1, (int) Math.ceil((double) STEPS * count / Math.max(count, largest)));
    }
}
