package enface.intake.document;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest extends DocumentTests {

    private static final float SIZE = 11;
    private static final float STEP = 14;

    private Draft reading(PrintedPages pages, LanguageTag... languages) {
        return read(saved(pages), languages);
    }

    private Path saved(PrintedPages pages) {
        return file("ferry.pdf", pages.bytes());
    }

    /// Lines at one distance, with an empty one where a paragraph ends.
    private static void column(PrintedPages pages, float x, float y, String lines) {
        float at = y;
        for (var line : lines.lines().toList()) {
            if (!line.isBlank()) {
                pages.at(x, at, SIZE, line);
            }
            at += line.isBlank() ? STEP / 2 : STEP;
        }
    }

    @Test
    void linesBecomeParagraphsAndHyphensAreMended() {
        var pages = new PrintedPages().page().at(72, 60, 20, "The Ferry");
        column(pages, 72, 100, """
                The ferry crossed the river for sixty years, and in all that
                time nobody thought of a bridge. It carried brides and cof-
                fins, doctors and cows.

                When the bridge was built at last, the ferryman cut the
                ribbon himself. There were no more coffins on the water.
                """);
        column(pages, 72, 200, """
                渡船在河上来往了六十年，这么多年里，没有人想过要造
                一座桥。它载过新娘，也载过棺木。

                桥终于造好的时候，是摆渡人亲自剪的彩。
                """);

        var draft = reading(pages);

        assertThat(texts(draft, ENGLISH))
                .containsExactly(
                        "The ferry crossed the river for sixty years, and in all that time nobody thought of a bridge."
                                + " It carried brides and coffins, doctors and cows.",
                        "When the bridge was built at last, the ferryman cut the ribbon himself."
                                + " There were no more coffins on the water.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE))
                .containsExactly("渡船在河上来往了六十年，这么多年里，没有人想过要造一座桥。它载过新娘，也载过棺木。", "桥终于造好的时候，是摆渡人亲自剪的彩。");
        assertThat(told(draft, Field.TITLE)).isEqualTo("The Ferry");
        assertThat(leftOut(draft, Reason.HYPHEN)).containsExactly("-");
    }

    @Test
    void paragraphsGoOnOverPagesAndRunningHeadsAreLeftOut() {
        var pages = new PrintedPages();
        var texts = List.of(
                "The first page tells of the ferry, which was built of oak and\ncarried at most twelve people and",
                "one cow across the water. Nobody ever counted the dogs.\n\nThen came a winter of ice, and the ferry lay still for",
                "nine long weeks. We walked across instead. It was enough.");
        for (int i = 0; i < texts.size(); i++) {
            pages.page().at(72, 40, 9, "A History of the Ferry").at(290, 800, 9, "- " + (i + 7) + " -");
            column(pages, 72, 100, texts.get(i));
        }
        pages.page().at(290, 800, 9, "- 10 -");
        column(pages, 72, 100, "渡船是用橡木造的，最多载十二个人和一头牛过河。没有人数过狗。\n\n后来那个冬天河上结了冰，渡船停了整整九个星期。我们就走过去。这就够了。");

        var draft = reading(pages);

        assertThat(texts(draft, ENGLISH))
                .containsExactly(
                        "The first page tells of the ferry, which was built of oak and carried at most twelve people and one cow across"
                                + " the water. Nobody ever counted the dogs.",
                        "Then came a winter of ice, and the ferry lay still for nine long weeks. We walked across instead. It was enough.");
        assertThat(draft.report().joins()).hasSize(2);
        assertThat(leftOut(draft, Reason.RUNNING_HEAD)).hasSize(3).containsOnly("A History of the Ferry");
        assertThat(leftOut(draft, Reason.PAGE_NUMBER)).containsExactly("- 7 -", "- 8 -", "- 9 -", "- 10 -");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        var pages = new PrintedPages().page().at(72, 60, 20, "The Ferry");
        column(pages, 60, 100, """
                The ferry crossed the river for
                sixty years, and in all that time
                nobody thought of a bridge.

                It carried brides and coffins and
                doctors and cows, and it was never
                late by more than an hour.
                """);
        column(pages, 320, 100, """
                Le bac a traversé le fleuve pendant
                soixante ans, et personne dans tout
                ce temps n'a pensé à un pont.

                Il portait des mariées, des morts,
                des médecins et des vaches, et il ne
                fut jamais en retard d'une heure.
                """);

        var draft = reading(pages);

        assertThat(texts(draft, ENGLISH))
                .containsExactly(
                        "The ferry crossed the river for sixty years, and in all that time nobody thought of a bridge.",
                        "It carried brides and coffins and doctors and cows, and it was never late by more than an hour.");
        assertThat(texts(draft, FRENCH))
                .first()
                .isEqualTo(
                        "Le bac a traversé le fleuve pendant soixante ans, et personne dans tout ce temps n'a pensé à un pont.");
    }

    @Test
    void headingsAndNotesAreKnownByTheirSize() {
        var pages = new PrintedPages().page().at(72, 60, 20, "The Ferry").at(72, 130, 14, "I. Oak");
        column(pages, 72, 160, """
                The ferry was built of oak by a man whose name
                nobody wrote down for us to remember.
                """);
        pages.at(72, 220, 14, "一、橡木");
        column(pages, 72, 250, "渡船是用橡木造的，造船人的名字没有人记下来。");
        pages.at(72, 760, 8, "1 The town register has a gap of four years.");

        var draft = reading(pages);

        assertThat(paragraphs(draft, ENGLISH).stream().map(Paragraph::kind))
                .containsExactly(Paragraph.Kind.HEADING, Paragraph.Kind.BODY);
        assertThat(leftOut(draft, Reason.FOOTNOTE)).containsExactly("1 The town register has a gap of four years.");
    }

    @Test
    void pagesThatArePicturesAreRefused() {
        assertThat(refusal(saved(new PrintedPages().page().page()))).isEqualTo(Kind.SCANNED);
    }

    @Test
    void aPasswordIsAskedForInASentence() {
        assertThat(refusal(file(
                        "ferry.pdf",
                        new PrintedPages().page().at(72, 72, 12, "Secret").locked("river"))))
                .isEqualTo(Kind.LOCKED);
    }
}
