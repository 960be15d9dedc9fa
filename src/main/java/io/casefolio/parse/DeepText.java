package io.casefolio.parse;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * What nests deeper than {@link #DEEPEST} is text. The bound of the parser itself counts blocks that a line has left,
 * too, and so takes the headings behind a deep list for text.
 */
final class DeepText extends AbstractBlockParser {

    /** Blocks around a block; lists and their items count as two. */
    private static final int DEEPEST = 100;

    private final Paragraph paragraph = new Paragraph();
    private final SourceLines lines = SourceLines.empty();

    private DeepText() {}

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser parser = matched.getMatchedBlockParser();
        Node around =
                parser.isContainer() ? parser.getBlock() : parser.getBlock().getParent();
        return depth(around) > DEEPEST ? BlockStart.of(new DeepText()).atIndex(state.getIndex()) : BlockStart.none();
    }

    private static int depth(Node block) {
        int depth = 0;
        for (@Nullable Node at = block; at != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.addLine(line);
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        paragraph.addSourceSpan(span);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(lines, paragraph);
    }
}
