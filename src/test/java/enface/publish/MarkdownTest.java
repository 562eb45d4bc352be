package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Chance;
import enface.publish.MarkdownBlock.Kind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final List<String> SIGNS = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "![",
            "[",
            "]",
            "](",
            "(",
            ")",
            "<",
            ">",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "\\",
            " ",
            " ",
            "\n",
            "\n\n",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n3、 ",
            "\n• ",
            "\n# ",
            "\n    ",
            "a",
            "é",
            "人",
            "。",
            "“",
            "”",
            "1",
            ".",
            "\n---\n",
            "\n[a]: b\n",
            "\n<b>\n");

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

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            **“耐心”**是      ^ “耐心” ^
            他说，**渡口**，他说 ^ 渡口   ^
            **甲**，**乙**    ^ 甲,乙  ^
            *《渡口》*里       ^       ^ 《渡口》
            *a***b**        ^ b     ^ a
            """)
    void starsMayStandBesideTheMarksOfChinese(String typed, @Nullable String bold, @Nullable String italic) {
        var texts = Markdown.read(typed).getFirst().texts();

        assertThat(words(texts, MarkdownBlock.Text::bold)).isEqualTo(bold == null ? "" : bold);
        assertThat(words(texts, MarkdownBlock.Text::italic)).isEqualTo(italic == null ? "" : italic);
    }

    @Test
    void itemsKeepTheSignsTheyWereGiven() {
        var blocks = Markdown.read("• 甲\n\n3、 乙\n5、 丙\n\n> 2) said\n\n1. one\n\n   still one\n\n2.");

        assertThat(blocks).extracting(MarkdownBlock::sign).containsExactly("•", "3、", "5、", "2)", "1.", "", "");
        assertThat(blocks)
                .extracting(MarkdownBlock::plain)
                .containsExactly("甲", "乙", "丙", "said", "one", "still one", "2.");
        assertThat(blocks.subList(0, 6)).extracting(MarkdownBlock::kind).containsOnly(Kind.ITEM);
    }

    @Test
    void leavesFencedLinesAsTheyAre() {
        assertThat(Markdown.read("```\n• **“a”**b\n  3、 c & &amp;\n```")
                        .getFirst()
                        .plain())
                .isEqualTo("• **“a”**b\n  3、 c & &amp;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            [a](https://b.c "d")  ^ a (https://b.c “d”)
            ![a](b.png)           ^ a (b.png)
            <https://b.c>         ^ https://b.c
            [a]: https://b.c d    ^ [a]: https://b.c d
            """)
    void addressesStay(String typed, String plain) {
        assertThat(Markdown.read(typed).getFirst().plain()).isEqualTo(plain);
    }

    static Stream<Chance> often() {
        return Chance.times(400);
    }

    /// Signs may go; what is no sign stays, in its order, whatever stands around it. An address that was written once
    /// for several links is said with each.
    @ParameterizedTest
    @MethodSource("often")
    void noWordIsLost(Chance chance) {
        var text = String.join("", chance.some(40, () -> chance.oneOf(SIGNS)));

        var read = String.join(
                "", Markdown.read(text).stream().map(MarkdownBlock::plain).toList());

        assertThat(letters(read)).as(text).containsSubsequence(letters(text).split(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**a ",
                "*a **",
                "![",
                "[a](",
                "[a](b(",
                "[",
                "__a ",
                "`",
                "`a``",
                "*",
                "> ",
                "- ",
                "&",
                "<a ",
                "“*”",
                "[a]: b\n",
                "> a\n",
                " - a\n",
                "1. a\n\n",
                "\\"
            })
    @Timeout(60)
    void isNotHeldUpByManySigns(String unit) {
        var text = unit.repeat(200_000 / unit.length());

        assertThat(letters(
                        Markdown.read(text).stream().map(MarkdownBlock::plain).collect(Collectors.joining())))
                .isEqualTo(letters(text));
    }

    private static String words(List<MarkdownBlock.Text> texts, Predicate<MarkdownBlock.Text> look) {
        return texts.stream().filter(look).map(MarkdownBlock.Text::text).collect(Collectors.joining(","));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void copesWithNothing() {
        assertThat(Markdown.read("")).isEmpty();
        assertThat(Markdown.read("\n \n")).isEmpty();
    }
}
