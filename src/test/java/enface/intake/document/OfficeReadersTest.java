package enface.intake.document;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.odt;
import static enface.intake.document.Zipped.p;
import static enface.intake.document.Zipped.r;
import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficeReadersTest extends DocumentTests {

    private static final String BIBLE = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}{\\f1\\fnil\\fcharset134 SimSun;}{\\f2\\fcharset204 Arial;}}
            {\\info{\\title The Harbour}{\\author Marie}}{\\stylesheet{\\s0 Normal;}}
            {\\*\\generator X 1.0;}{\\header Page of the harbour\\par}
            """;

    @Nested
    class Word {

        @Test
        void headingsItemsAndQuotationsAreWhatTheirStylesSay() {
            var draft = read(file(
                    "harbour.docx",
                    docx(p("Mine", "The Harbour")
                                    + p("Mine", "港口")
                                    + p("The first boat came in the rain.")
                                    + p("第一艘船在雨中进港。")
                                    + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("Nets") + "</w:p>"
                                    + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("渔网") + "</w:p>"
                                    + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                                    + r("mend them by day") + "</w:p>"
                                    + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                                    + r("白天补网") + "</w:p>"
                                    + p("Zitat", "The sea gives, and the sea takes.")
                                    + p("Zitat", "海给予，海也取走。"))
                            .bytes()));

            assertThat(told(draft, Field.TITLE)).isEqualTo("The Harbour / 港口");
            assertThat(paragraphs(draft, ENGLISH).stream().map(p -> p.kind()))
                    .containsExactly(Kind.BODY, Kind.HEADING, Kind.ITEM, Kind.QUOTATION);
            assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("第一艘船在雨中进港。", "渔网", "白天补网", "海给予，海也取走。");
        }

        @Test
        void changesAreReadAsAcceptedAndCommentsAndNotesAreLeftOut() {
            var draft = read(
                    file(
                            "harbour.docx",
                            docx(p("a1", "The Harbour")
                                            + "<w:p>" + r("The boats came ")
                                            + "<w:del>"
                                            + r("never")
                                                    .replace("w:t ", "w:delText ")
                                                    .replace("/w:t", "/w:delText")
                                            + "</w:del><w:ins>" + r("late") + "</w:ins>" + r(" that year.")
                                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ask Jo.</w:t></w:r></w:p>"
                                            + p("Les bateaux sont arrivés tard cette année-là."))
                                    .part(
                                            "word/comments.xml",
                                            Zipped.word(
                                                    "<w:x><w:comment>" + p("Is this right?") + "</w:comment></w:x>"))
                                    .part(
                                            "word/footnotes.xml",
                                            Zipped.word("<w:x><w:footnote>" + p("In 1903.") + "</w:footnote></w:x>"))
                                    .part(
                                            "word/header1.xml",
                                            Zipped.word("<w:x><w:hdr>" + p("My harbour") + "</w:hdr></w:x>"))
                                    .bytes()),
                    ENGLISH,
                    FRENCH);

            assertThat(draft.report().leftOut())
                    .extracting(l -> l.reason() + ": " + l.text())
                    .containsExactly(
                            "STRUCK_OUT: never",
                            "HIDDEN: Ask Jo.",
                            "COMMENT: Is this right?",
                            "FOOTNOTE: In 1903.",
                            "RUNNING_HEAD: My harbour");
        }

        @Test
        void aTableOfTwoLanguagesIsReadCellByCell() {
            var draft = read(file(
                    "harbour.docx",
                    docx(p("a1", "The Harbour") + "<w:tbl>"
                                    + row("English", "العربية")
                                    + row("The boats came late that year.", "وصلت القوارب متأخرة ذلك العام.")
                                    + row("Nobody was waiting.", "لم يكن أحد في الانتظار.") + "</w:tbl>")
                            .bytes()));

            assertThat(texts(draft, ENGLISH)).containsExactly("The boats came late that year.", "Nobody was waiting.");
            assertThat(texts(draft, ARABIC))
                    .containsExactly("وصلت القوارب متأخرة ذلك العام.", "لم يكن أحد في الانتظار.");
            assertThat(leftOut(draft, Reason.LABEL)).containsExactly("English", "العربية");
        }

        private static String row(String... cells) {
            var row = new StringBuilder("<w:tr>");
            for (var cell : cells) {
                row.append("<w:tc><w:tcPr/>").append(p(cell)).append("</w:tc>");
            }
            return row.append("</w:tr>").toString();
        }

        @Test
        void aLineBreakAndATabStandInTheText() {
            var draft = read(file(
                    "harbour.docx",
                    docx(p("a1", "The Harbour")
                                    + "<w:p><w:r><w:t>Rain,</w:t><w:br/><w:t>and</w:t><w:tab/><w:t>more rain.</w:t></w:r></w:p>"
                                    + p("雨，还是雨。") + "<w:p>" + r("The list of con") + r("tents came later.") + "</w:p>"
                                    + p("目录是后来才有的。"))
                            .bytes()));

            assertThat(texts(draft, ENGLISH))
                    .containsExactly("Rain,\nand more rain.", "The list of contents came later.");
        }
    }

    @Nested
    class OpenDocument {

        @Test
        void paragraphsListsNotesAndChanges() {
            var draft = read(file("harbour.odt", odt("""
                    <text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>
                    <text:p>The boats<text:s text:c="2"/>came <text:span text:style-name="T1">late</text:span> that year.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In 1903.</text:p></text:note-body></text:note></text:p>
                    <text:p>那一年，<text:span>船</text:span>来得很晚。<office:annotation><dc:creator>Jo</dc:creator><text:p>Sure?</text:p></office:annotation></text:p>
                    <text:h text:outline-level="2">Nets</text:h><text:h text:outline-level="2">渔网</text:h>
                    <text:list><text:list-item><text:p>mend them by day</text:p></text:list-item><text:list-item><text:p>白天补网</text:p></text:list-item></text:list>
                    <text:p text:style-name="P1">The sea gives,<text:line-break/>and the sea takes.</text:p><text:p text:style-name="P1">海给予，<text:line-break/>海也取走。</text:p>
                    """).bytes()));

            assertThat(texts(draft, ENGLISH))
                    .containsExactly(
                            "The boats came late that year.",
                            "Nets",
                            "mend them by day",
                            "The sea gives,\nand the sea takes.");
            assertThat(paragraphs(draft, SIMPLIFIED_CHINESE).stream().map(p -> p.kind()))
                    .containsExactly(Kind.BODY, Kind.HEADING, Kind.ITEM, Kind.QUOTATION);
            assertThat(leftOut(draft, Reason.STRUCK_OUT)).containsExactly("never");
            assertThat(leftOut(draft, Reason.FOOTNOTE)).containsExactly("1In 1903.");
            assertThat(leftOut(draft, Reason.COMMENT)).containsExactly("Jo: Sure?");
        }

        @Test
        void aTableOfTwoLanguagesIsReadCellByCell() {
            var draft = read(file("harbour.odt", odt("""
                    <table:table><table:table-row><table:table-cell><text:p>Original</text:p></table:table-cell><table:table-cell><text:p>译文</text:p></table:table-cell></table:table-row>
                    <table:table-row><table:table-cell><text:p>The boats came late that year.</text:p></table:table-cell><table:table-cell><text:p>那一年，船来得很晚。</text:p></table:table-cell></table:table-row></table:table>""").bytes()));

            assertThat(texts(draft, ENGLISH)).containsExactly("The boats came late that year.");
            assertThat(told(draft, Field.TITLE)).isEqualTo("The Harbour");
        }
    }

    @Nested
    class RichText {

        @Test
        void lettersOfManyCodePagesAndUnicode() {
            var draft = read(
                    file("harbour.rtf", (BIBLE + """
                    \\pard\\outlinelevel0 The Harbour\\par
                    \\pard The boats came late that year\\emdash  as ever.\\par
                    {\\f1 \\'c4\\'c7\\'d2\\'bb\\'c4\\'ea\\'a3\\'ac\\'b4\\'ac\\'c0\\'b4\\'b5\\'c3\\'ba\\'dc\\'cd\\'ed\\'a1\\'a3}\\par
                    {\\b Nobody} was wait\\
                    """.replace("\\\n", "") + """
                    ing.\\par \\uc1\\u27809 ?\\u26377 ?\\u20154 ?\\u22312 ?\\u31561 ?\\u12290 ?\\par}""").getBytes(StandardCharsets.ISO_8859_1)));

            assertThat(texts(draft, ENGLISH))
                    .containsExactly("The boats came late that year— as ever.", "Nobody was waiting.");
            assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("那一年，船来得很晚。", "没有人在等。");
            assertThat(leftOut(draft, Reason.RUNNING_HEAD)).containsExactly("Page of the harbour");
        }

        @Test
        void notesChangesAndTables() {
            var draft = read(file("harbour.rtf", (BIBLE + """
                    \\pard The boats came {\\deleted never}late that year.{\\super\\chftn{\\footnote In 1903.}}\\par
                    Les bateaux sont arriv\\'e9s tard cette ann\\'e9e-l\\'e0, et personne ne les attendait.\\par
                    \\trowd\\cellx1\\cellx2\\pard\\intbl English\\cell fran\\'e7ais\\cell\\row
                    \\trowd\\pard\\intbl Nobody was waiting for them.\\cell Il n'y avait que la pluie.\\cell\\row
                    \\pard The end came quietly to all of us.\\par La fin est venue doucement pour nous tous.\\par}""").getBytes(StandardCharsets.ISO_8859_1)), ENGLISH, FRENCH);

            assertThat(texts(draft, ENGLISH))
                    .contains("The boats came late that year.", "Nobody was waiting for them.");
            assertThat(texts(draft, FRENCH)).contains("La fin est venue doucement pour nous tous.");
            assertThat(leftOut(draft, Reason.STRUCK_OUT)).containsExactly("never");
            assertThat(leftOut(draft, Reason.FOOTNOTE)).containsExactly("In 1903.");
            assertThat(leftOut(draft, Reason.LABEL)).containsExactly("English", "français");
        }
    }

    @Test
    void theChaptersOfABookStandInTheOrderOfItsSpine() {
        var draft = read(file(
                "talks.epub",
                Zipped.epub(
                                "<h1>The Lamp</h1><h1>灯</h1><p>We lit one lamp.</p><p>我们点亮了一盏灯。</p>",
                                "<h1>The Door</h1><h1>门</h1><p>We opened one door.</p><p>我们打开了一扇门。</p>")
                        .bytes()));

        assertThat(texts(draft, ENGLISH)).containsSubsequence("We lit one lamp.", "The Door", "We opened one door.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsSubsequence("我们点亮了一盏灯。", "门", "我们打开了一扇门。");
        assertThat(told(draft, Field.TITLE)).startsWith("Two Talks");
        assertThat(told(draft, Field.SPEAKER)).isEqualTo("Lin Mei");
        assertThat(told(draft, Field.DATE)).isEqualTo("2019-04-02");
        assertThat(leftOut(draft, Reason.CONTENTS)).containsExactly("The Lamp");
    }
}
