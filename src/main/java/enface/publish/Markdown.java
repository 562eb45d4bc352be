package enface.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;

/// Reads the Markdown people write in remarks, as CommonMark has it: paragraphs, headings, items, quotations, fenced
/// lines; bold, italic, code and links, of which the words stay and the address follows in brackets. Whatever else is
/// written stays as it is: nothing is lost, and markup of other kinds (`<script>`, `&amp;`) is text. A line break
/// stays a line break.
///
/// Chinese is written closer than CommonMark reckons with: `**“耐心”**是` is bold here, `•` and `3、` begin items.
///
/// Time and memory grow linearly with the text.
public final class Markdown {

    private static final int MOST_NESTED = 32;
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern BULLET = Pattern.compile("^(\\s{0,8})•(?=\\s)");
    private static final Pattern NUMBER = Pattern.compile("^(\\s{0,8}\\d{1,3})、(?=\\s)");
    private static final Pattern BESIDE_WIDE_MARK =
            Pattern.compile("(?<=[\\p{P}&&[^\\x00-\\x7F]])(?=\\*)|(?<=\\*)(?=[\\p{P}&&[^\\x00-\\x7F]])");

    /// Put between a star and a mark of Chinese, where CommonMark would not let the star open or close. No text has it.
    private static final String LETTER = "\uFDD0";

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class))
            .customInlineContentParserFactory(new AmpersandAsTyped())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();

    private Markdown() {}

    public static List<MarkdownBlock> read(String text) {
        var typed = text.replace(LETTER, "").lines().toList();
        var reader = new MarkdownReader(typed, LETTER);
        PARSER.parse(prepared(typed)).accept(reader);
        return reader.blocks();
    }

    /// The text as CommonMark takes it; nothing but the letter between stars and marks changes the length of a line.
    private static String prepared(List<String> typed) {
        var lines = new ArrayList<String>();
        boolean fenced = false;
        for (var line : typed) {
            boolean fence = FENCE.matcher(line).matches();
            fenced ^= fence;
            lines.add(fence || fenced ? line : prepared(line));
        }
        return String.join("\n", lines);
    }

    private static String prepared(String line) {
        var items = NUMBER.matcher(BULLET.matcher(line).replaceFirst("$1-")).replaceFirst("$1.");
        return BESIDE_WIDE_MARK.matcher(items).replaceAll(LETTER);
    }

    /// Leaves `&amp;` as it was typed.
    private static final class AmpersandAsTyped implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('&');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                state.scanner().next();
                return ParsedInline.of(new Text("&"), state.scanner().position());
            };
        }
    }
}
