package io.casefolio.parse;

import java.util.regex.Pattern;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * HTML in Markdown. CommonMark has it go on up to an empty line; here a heading ends it, too, so that a forgotten line
 * costs no case.
 */
final class HtmlUpToHeading extends AbstractBlockParser {

    private static final BlockParserFactory COMMON = new HtmlBlockParser.Factory();

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,4}[ \t].*");

    /** Scripts, comments and the like: they have an end of their own, and what looks like a heading in them is none. */
    private static final Pattern VERBATIM =
            Pattern.compile("\\s*<(?:[!?]|(?:script|pre|style|textarea)(?![\\w-]))", Pattern.CASE_INSENSITIVE);

    private final BlockParser common;

    private HtmlUpToHeading(BlockParser common) {
        this.common = common;
    }

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        CharSequence rest = line.subSequence(state.getIndex(), line.length());
        return !VERBATIM.matcher(rest).lookingAt() && COMMON.tryStart(state, matched) instanceof BlockStartImpl start
                ? BlockStart.of(new HtmlUpToHeading(start.getBlockParsers()[0])).atIndex(state.getIndex())
                : BlockStart.none();
    }

    /** Whether a heading ended HTML that would have gone on without it. */
    static boolean isEndOf(@Nullable Node before, Node node) {
        return node instanceof Heading
                && before instanceof HtmlBlock html
                && !VERBATIM.matcher(html.getLiteral()).lookingAt()
                && MarkdownSource.lastLine(html) + 1 == MarkdownSource.firstLine(node);
    }

    @Override
    public Block getBlock() {
        return common.getBlock();
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return HEADING.matcher(state.getLine().getContent()).matches()
                ? BlockContinue.none()
                : common.tryContinue(state);
    }

    @Override
    public void addLine(SourceLine line) {
        common.addLine(line);
    }

    @Override
    public void closeBlock() {
        common.closeBlock();
    }
}
