package enface.intake.block;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.block.Block.Line;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which lines are one paragraph, and how they are put together.
class LinesOfAParagraphTest {

    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    private static Line line(String text, boolean hardBreak) {
        return new Line(Traced.made(text.strip()), false, false, hardBreak, Traced.isSpace(text.charAt(0)));
    }

    private static List<Line> lines(String... texts) {
        return Arrays.stream(texts).map(text -> line(text, false)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            It ends.        ^ true  ^ true
            It “ends.”      ^ true  ^ true
            It *ends!* )    ^ true  ^ true
            结束了。”        ^ true  ^ true
            namely:         ^ false ^ true
            第一；           ^ false ^ true
            it goes on      ^ false ^ false
            it goes on,     ^ false ^ false
            ”               ^ false ^ false
            """)
    void tellsHowALineEnds(String text, boolean complete, boolean plausible) {
        assertThat(Ending.isComplete(text)).isEqualTo(complete);
        assertThat(Ending.isPlausible(text)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"fair-, true", "fair‐, true", "3-, false", "-, false", "'fair -', false", "渡-, true", "'', false"})
    void tellsAHyphenAtTheEnd(String text, boolean hyphenated) {
        assertThat(Ending.isHyphenated(text)).isEqualTo(hyphenated);
    }

    @Nested
    class Cutting {

        private String cut(boolean markdown, String... texts) {
            return ParagraphCutter.cut(Kind.BODY, lines(texts), markdown).stream()
                    .map(block -> Integer.toString(block.lines().size()))
                    .collect(Collectors.joining("+"));
        }

        @Test
        void aTextWrappedByHandIsOneParagraph() {
            assertThat(cut(
                            false,
                            "The river had risen over night, and nobody went",
                            "to the bridge before the sun stood over hill.",
                            "Then they went."))
                    .isEqualTo("3");
        }

        @Test
        void longLinesAreParagraphsInPlainTextAndInMarkdownWhereTheyHoldSeveralSentences() {
            var one = "The river had risen over night, ".repeat(5) + "and nobody went there.";
            var several = "The river had risen over night. ".repeat(5).strip();

            assertThat(cut(false, one, one, one)).isEqualTo("1+1+1");
            assertThat(cut(true, one, one, one)).isEqualTo("3");
            assertThat(cut(true, several, one, several)).isEqualTo("1+1+1");
            assertThat(cut(true, several, several)).isEqualTo("2");
        }

        @Test
        void anIndentBeginsAParagraph() {
            assertThat(cut(false, "  The river had risen.", "It was cold.", "  Then they went.", "All of them."))
                    .isEqualTo("2+2");
            assertThat(cut(false, "　　河水涨了。", "　　大家去桥边。")).isEqualTo("1+1");
        }

        @Test
        void sentencesOfUnlikeWidthThatEachEndAreParagraphs() {
            assertThat(cut(
                            false,
                            "The river had risen over night, and nobody went there.",
                            "It was cold.",
                            "Then all of them went to the old bridge."))
                    .isEqualTo("1+1+1");
        }

        @Test
        void whatIsNoBodyIsNeverCut() {
            var one = "The river had risen over night. ".repeat(5).strip();

            assertThat(ParagraphCutter.cut(Kind.VERBATIM, lines(one, one), false))
                    .hasSize(1);
            assertThat(ParagraphCutter.width("ab渡口")).isEqualTo(6);
        }
    }

    @Nested
    class Joining {

        private String joined(String file, LanguageTag language, Line... lines) {
            return new LineJoiner(new Ledger(new SourceFile("x.md", file)), false)
                    .join(List.of(lines), language)
                    .text()
                    .text();
        }

        @Test
        void aSpaceBetweenWordsAndNoneBetweenChineseCharacters() {
            assertThat(joined("", LanguageTag.ENGLISH, line("the old", false), line("ferry", false)))
                    .isEqualTo("the old ferry");
            assertThat(joined("", ZH, line("渡船在", false), line("旧桥边", false))).isEqualTo("渡船在旧桥边");
            assertThat(joined("", ZH, line("他说 API", false), line("gateway 很好", false)))
                    .as("Latin meets Latin")
                    .isEqualTo("他说 API gateway 很好");
        }

        @Test
        void aBreakThatWasMeantStays() {
            assertThat(joined("", LanguageTag.ENGLISH, line("Friends,", true), line("neighbours,", false)))
                    .isEqualTo("Friends,\nneighbours,");
        }

        private Join overPage(String file, String before, String after) {
            var text = file + "\n" + before + "\n" + after;
            var ledger = new Ledger(new SourceFile("x.md", text));
            int at = text.length() - after.length();
            var first = new TracedText(Traced.of(text, new TextSpan(at - 1 - before.length(), at - 1)));
            new LineJoiner(ledger, false)
                    .joinOverPage(first, Traced.of(text, new TextSpan(at, text.length())), LanguageTag.ENGLISH);
            assertThat(first.done().text())
                    .isEqualTo(
                            switch (ledger.joins().getFirst().how()) {
                                case SPACE -> before + " " + after;
                                case NOTHING, HYPHEN_KEPT -> before + after;
                                case HYPHEN_MENDED -> before.substring(0, before.length() - 1) + after;
                            });
            return ledger.joins().getFirst();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '^', textBlock = """
                all fairness is fair        ^ with fair-   ^ ness and   ^ HYPHEN_MENDED
                a well-known man            ^ the well-    ^ known man  ^ HYPHEN_KEPT
                nothing of the kind         ^ the obsta-   ^ cle is     ^ HYPHEN_MENDED
                half and half time and time ^ until half-  ^ time comes ^ HYPHEN_KEPT
                nothing                     ^ the Anglo-   ^ Saxons are ^ HYPHEN_KEPT
                nothing                     ^ goes on      ^ over there ^ SPACE
                nothing                     ^ 在桥上         ^ 等渡船       ^ NOTHING
                """)
        void aHyphenIsMendedWhereTheFileShowsThatItWasOne(String file, String before, String after, How how) {
            assertThat(overPage(file, before, after).how()).isEqualTo(how);
        }
    }
}
