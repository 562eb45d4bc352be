package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import enface.publish.MarkdownBlock.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void readsBlocks() {
        var blocks =
                Markdown.read("# Title\ntext\nmore\n\n- one\n- two\n2. three\n> said\n> again\n```\n*as is*\n```\nend");
        assertThat(blocks)
                .extracting(MarkdownBlock::kind)
                .containsExactly(
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.ITEM,
                        Kind.ITEM,
                        Kind.ITEM,
                        Kind.QUOTATION,
                        Kind.VERBATIM,
                        Kind.PARAGRAPH);
        assertThat(blocks)
                .extracting(MarkdownBlock::plain)
                .containsExactly("Title", "text\nmore", "one", "two", "three", "said\nagain", "*as is*", "end");
        assertThat(blocks.get(4).sign()).isEqualTo("2.");
    }

    @Test
    void readsTheLookOfWords() {
        var texts = Markdown.read("a **b *c* d** _e_ `f*g*` \\*h\\* [i](https://example.org/)")
                .getFirst()
                .texts();
        assertThat(texts)
                .extracting(MarkdownBlock.Text::text)
                .contains("b ", "c", "e", "f*g*", "i", " (https://example.org/)");
        assertThat(texts.stream().filter(MarkdownBlock.Text::bold).map(MarkdownBlock.Text::text))
                .containsExactly("b ", "c", " d");
        assertThat(texts.stream().filter(MarkdownBlock.Text::italic).map(MarkdownBlock.Text::text))
                .containsExactly("c", "e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case_name",
                "2 * 3 * 4",
                "<script>x</script> &amp;",
                "**open",
                "a_b and c_d",
                "*",
                "[no](",
                "渡口*未完"
            })
    void leavesEverythingElseAsItIs(String text) {
        assertThat(Markdown.read(text).getFirst().plain()).isEqualTo(text);
    }

    @Test
    void copesWithNothing() {
        assertThat(Markdown.read("")).isEmpty();
        assertThat(Markdown.read("\n \n")).isEmpty();
    }
}
