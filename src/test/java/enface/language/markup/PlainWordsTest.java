package enface.language.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words without markup read the same when they are taken for Markdown.
class PlainWordsTest {

    /// What a reader of Markdown sees; nothing but paragraphs and breaks is expected in it.
    private static String read(String markdown) {
        var seen = new StringBuilder();
        for (Node block = Parser.builder().build().parse(markdown).getFirstChild();
                block != null;
                block = block.getNext()) {
            assertThat(block).isInstanceOf(Paragraph.class);
            seen.append(seen.isEmpty() ? "" : "\n\n");
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    seen.append(text.getLiteral());
                }

                @Override
                public void visit(HardLineBreak end) {
                    seen.append('\n');
                }
            });
        }
        return seen.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4 = 24",
                "*important* and **more** and _this_ and __that__ and snake_case",
                "# 5 is the number",
                "1. The first\n2. The second",
                "12) so",
                "- a dash\n+ a plus",
                "===\n---",
                "> he said",
                "`code` and ``more``",
                "[see](there) ![picture](x) [ref]",
                "<b>bold</b> <https://example.org> & &amp; &copy;",
                "C:\\new\\temp",
                "a | b | c",
                "~~~",
                "100 % sure!",
                "one line\nand another",
                "one paragraph\n\nand another",
                "第一*句*，_第二_句。"
            })
    void readTheSameAsMarkdown(String text) {
        assertThat(read(PlainWords.asMarkdown(text))).isEqualTo(text);
    }

    @Test
    void stayAsTheyAreWhereNothingInThemMeansAnything() {
        var text = "Who says so? Ask (again) – at 10.30, “please”.";
        assertThat(PlainWords.asMarkdown(text)).isEqualTo(text);
    }
}
