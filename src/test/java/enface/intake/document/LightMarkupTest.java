package enface.intake.document;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in reStructuredText and AsciiDoc are read as a page would show them.
class LightMarkupTest extends DocumentTests {

    @Nested
    class ReStructuredText {

        @Test
        void sectionsParagraphsListsAndQuotations() {
            var draft = read(file("ferry.rst", """
                            The Last Ferry
                            ==============

                            :Author: Ada Brook
                            :Version: 2

                            We are here because a *ferry* **stopped**, and because
                            nobody had counted who was still on the far bank.

                            What we lost
                            ------------

                            - The bell of the landing,
                              which rang twice a day.
                            - The lamp.

                            1. First we counted.

                            My mother used to say:

                                A river has no door, but it has a threshold.

                            .. note:: The lamp is still there.

                            .. image:: lamp.png
                               :alt: The lamp

                            .. a remark for the printer

                            See `the list <https://example.org/list>`_ of names [1]_.

                            .. [1] Kept in the town hall.
                            """), ENGLISH);
            assertThat(texts(draft, ENGLISH))
                    .containsExactly(
                            "We are here because a ferry stopped, and because nobody had counted who was still on the"
                                    + " far bank.",
                            "What we lost",
                            "The bell of the landing, which rang twice a day.",
                            "The lamp.",
                            "1. First we counted.",
                            "My mother used to say:",
                            "A river has no door, but it has a threshold.",
                            "The lamp is still there.",
                            "See the list of names.");
            assertThat(paragraphs(draft, ENGLISH))
                    .extracting(Paragraph::kind)
                    .contains(Kind.HEADING, Kind.ITEM, Kind.QUOTATION);
            assertThat(told(draft, Field.TITLE)).isEqualTo("The Last Ferry");
            assertThat(told(draft, Field.SPEAKER)).contains("Ada Brook");
            assertThat(leftOut(draft, Reason.COMMENT)).contains("a remark for the printer");
            assertThat(leftOut(draft, Reason.FOOTNOTE)).anyMatch(f -> f.contains("Kept in the town hall."));
            assertThat(leftOut(draft, Reason.LINK_TARGET)).contains("https://example.org/list");
        }

        @Test
        void chineseLinesBelongTogetherWithoutASpace() {
            var draft = read(file("渡船.rst", """
                            最后的渡船
                            ==========

                            我们今天在这里，是因为渡船停了，
                            也因为没有人数过对岸还有谁。

                            丢了什么
                            --------

                            | 钟声
                            | 灯光
                            """), SIMPLIFIED_CHINESE);
            assertThat(texts(draft, SIMPLIFIED_CHINESE)).startsWith("我们今天在这里，是因为渡船停了，也因为没有人数过对岸还有谁。", "丢了什么");
            assertThat(texts(draft, SIMPLIFIED_CHINESE).getLast())
                    .contains("钟声")
                    .contains("灯光");
        }

        @ParameterizedTest
        @CsvSource({"drawn", "simple", "list"})
        void aTableOfTwoLanguagesIsReadCellByCell(String way) {
            var table = switch (way) {
                case "drawn" -> """
                            +----------------------------+--------------------+
                            | English                    | 中文               |
                            +============================+====================+
                            | The bridge was never       | 桥从来没有属于我。 |
                            | mine to keep.              |                    |
                            +----------------------------+--------------------+
                            | It was lent to me.         | 它是借给我的。     |
                            +----------------------------+--------------------+
                            """;
                case "simple" -> """
                            ==================================  ====================
                            English                             中文
                            ==================================  ====================
                            The bridge was never mine to keep.  桥从来没有属于我。
                            It was lent to me.                  它是借给我的。
                            ==================================  ====================
                            """;
                default -> """
                            .. list-table::
                               :header-rows: 1

                               * - English
                                 - 中文
                               * - The bridge was never
                                   mine to keep.
                                 - 桥从来没有属于我。
                               * - It was lent to me.
                                 - 它是借给我的。
                            """;
            };
            var draft = read(file("bridge.rst", table), ENGLISH, SIMPLIFIED_CHINESE);
            assertThat(texts(draft, ENGLISH))
                    .containsExactly("The bridge was never mine to keep.", "It was lent to me.");
            assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("桥从来没有属于我。", "它是借给我的。");
        }
    }

    @Nested
    class AsciiDoc {

        @Test
        void sectionsParagraphsListsAndQuotations() {
            var draft = read(file("ferry.adoc", """
                            = The Last Ferry
                            Ada Brook <ada@example.org>
                            v1.0, 2019-03-04
                            :toc:
                            :town: Millbank

                            // a remark for the printer
                            We are here because a _ferry_ *stopped* at {town}, and because
                            nobody had counted who was still on the far bank.

                            == What we lost

                            * The bell of the landing,
                            which rang twice a day.
                            * The lamp.

                            My mother "`never`" wrote this down.footnote:[Kept in the town hall.]

                            [quote, A saying]
                            ____
                            A river has no door, but it has a threshold.
                            ____

                            image::lamp.png[The lamp]

                            See https://example.org/list[the list] of names.
                            """), ENGLISH);
            assertThat(texts(draft, ENGLISH))
                    .containsExactly(
                            "We are here because a ferry stopped at Millbank, and because nobody had counted who was"
                                    + " still on the far bank.",
                            "What we lost",
                            "The bell of the landing, which rang twice a day.",
                            "The lamp.",
                            "My mother “never” wrote this down.",
                            "A river has no door, but it has a threshold.",
                            "See the list of names.");
            assertThat(told(draft, Field.TITLE)).isEqualTo("The Last Ferry");
            assertThat(told(draft, Field.SPEAKER)).contains("Ada Brook");
            assertThat(leftOut(draft, Reason.FOOTNOTE)).contains("Kept in the town hall.");
        }

        @Test
        void aTableOfTwoLanguagesIsReadCellByCell() {
            var draft = read(file("bridge.adoc", """
                            [cols="1,1",options="header"]
                            |===
                            |English |中文

                            |The bridge was never mine to keep.
                            |桥从来没有属于我。

                            |It was lent to me. |它是借给我的。
                            |===
                            """), ENGLISH, SIMPLIFIED_CHINESE);
            assertThat(texts(draft, ENGLISH))
                    .containsExactly("The bridge was never mine to keep.", "It was lent to me.");
            assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("桥从来没有属于我。", "它是借给我的。");
        }

        @Test
        void theLinesOfAPoemStayLines() {
            var draft = read(file("poem.adoc", """
                            = Low Water

                            [verse, Nobody]
                            ____
                            The river is lower than last year,
                            the stones are older.

                            Nobody counts them.
                            ____
                            """), ENGLISH);
            assertThat(String.join("\n", texts(draft, ENGLISH)))
                    .contains("The river is lower than last year,", "Nobody counts them.")
                    .doesNotContain("year, the");
        }
    }

    /// Nothing of these files is ever a sign of their layout in a text.
    @ParameterizedTest
    @CsvSource({"wild.rst", "wild.adoc"})
    void whatIsWrittenWithoutCareIsReadAllTheSame(String name) {
        var draft = read(
                file(name, "|===\n|a\n+--\n`\n.. \n____\n* \n:::\n== \nThe quick answer is the slow one.\n====\n[\n"),
                ENGLISH);
        assertThat(String.join(" ", texts(draft, ENGLISH))).contains("The quick answer is the slow one.");
    }

    @Test
    void aFootnoteInTheMiddleOfATitleIsNoPartOfItAndAccountedFor() throws Exception {
        var draft = read(file("lamps.rst", """
                The harbour
                and its [1]_ lamps

                渡口与灯

                Nobody waited for them.

                没有人等它们。

                .. [1] There were two.
                """), ENGLISH, SIMPLIFIED_CHINESE);
        assertThat(draft.works().getFirst().metadata().in(ENGLISH, Field.TITLE)).contains("The harbour and its lamps");
        DraftAccount.assertComplete(draft);
    }
}
