package io.casefolio.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Gives rows of Markdown tables the cells they are written with: the parser pads short rows and cuts long ones. */
final class WrittenRows extends AbstractVisitor {

    /** A pipe parts cells wherever it stands, in code, too, unless a backslash precedes it. */
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern MARGIN = Pattern.compile("^[ \t]*\\|?");

    private final String markdown;

    WrittenRows(String markdown) {
        this.markdown = markdown;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow && node.getParent() instanceof TableBody) {
            restore(node);
        } else {
            visitChildren(node);
        }
    }

    private void restore(Node row) {
        @Nullable Node cell = row.getFirstChild();
        for (String written : cells(row)) {
            if (cell == null) {
                Node cut = new TableCell();
                cut.appendChild(new Text(written.strip().replace("\\|", "|")));
                row.appendChild(cut);
            } else {
                cell = cell.getNext();
            }
        }
        while (cell != null) {
            Node padding = cell;
            cell = cell.getNext();
            padding.unlink();
        }
    }

    private List<String> cells(Node row) {
        SourceSpan span = row.getSourceSpans().get(0);
        String line = markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
        List<String> cells = List.of(PIPE.split(MARGIN.matcher(line).replaceFirst(""), -1));
        int last = cells.size() - 1;
        return last > 0 && cells.get(last).isBlank() ? cells.subList(0, last) : cells;
    }
}
