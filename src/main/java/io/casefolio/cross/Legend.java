package io.casefolio.cross;

import io.casefolio.chart.Canvas;
import io.casefolio.chart.Canvas.Anchor;
import io.casefolio.chart.Words;
import java.util.List;

/** Which colour stands for what, in as many lines as that takes. */
final class Legend {

    private static final int LINE = 22;
    private static final int SQUARE = 12;
    private static final int BETWEEN = 16;

    private Legend() {}

    /** Returns where the next thing may begin. */
    static double draw(Canvas canvas, List<Part> parts) {
        double x = canvas.left();
        double y = canvas.top() + LINE / 2.0;
        int most = canvas.right() - canvas.left() - SQUARE - 6;
        for (Part part : parts) {
            int room = Math.min(most, Words.room(part.label(), Canvas.LABEL_SIZE));
            if (x > canvas.left() && x + SQUARE + 6 + room > canvas.right()) {
                x = canvas.left();
                y += LINE;
            }
            canvas.rect(
                    x,
                    y - SQUARE / 2.0,
                    SQUARE,
                    SQUARE,
                    part.fill() == null ? "none" : part.fill().colour(),
                    canvas.colours().line());
            canvas.name(Anchor.START, x + SQUARE + 6, y, room, false, part.label());
            x += SQUARE + 6 + room + BETWEEN;
        }
        return parts.isEmpty() ? canvas.top() : y + LINE / 2.0;
    }
}
