package enface.intake.document;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.p;
import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;

/// The pages of a source stay with its paragraphs.
class PagesOfSourceTest extends DocumentTests {

    private static final List<String> EN = List.of(
            "The keeper lit the lamp at dusk and went down to the quay again.",
            "Nobody had counted the boats that night, and nobody would.",
            "In the morning the harbour was white and all of them were home.",
            "We still tell that story when the wind comes from the north.");
    private static final List<String> ZH =
            List.of("看守人在黄昏时点亮了灯，又走回码头去。", "那天夜里没有人去数船，也不会有人去数。", "到了早晨，海港一片洁白，船全都回来了。", "每当北风吹来，我们还会讲起这个故事。");

    private static List<String> pages(Draft draft, LanguageTag language) {
        return paragraphs(draft, language).stream().map(p -> p.said().page()).toList();
    }

    private Path printed(boolean numbered) {
        var pages = new PrintedPages();
        for (int i = 0; i < EN.size(); i++) {
            pages.page().at(72, 100, 11, EN.get(i));
            if (numbered) {
                pages.at(290, 800, 9, Integer.toString(41 + i));
            }
        }
        return file("printed.pdf", pages.bytes());
    }

    @Test
    void aPrintedNumberTellsThePage() {
        assertThat(pages(read(printed(true), ENGLISH), ENGLISH)).containsExactly("41", "42", "43", "44");
    }

    @Test
    void whereNoneIsPrintedTheLabelOfThePageTells() throws IOException {
        var file = printed(false);
        assertThat(pages(read(file, ENGLISH), ENGLISH)).containsExactly("1", "2", "3", "4");
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            var labels = new PDPageLabels(document);
            var roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, roman);
            document.getDocumentCatalog().setPageLabels(labels);
            document.save(file.toFile());
        }
        assertThat(pages(read(file, ENGLISH), ENGLISH)).containsExactly("i", "ii", "iii", "iv");
    }

    @Test
    void aParagraphThatGoesOnOverleafStandsOnBothPages() {
        var pages = new PrintedPages();
        pages.page()
                .at(72, 100, 11, "The ferry crossed the river for sixty years, and in all that time and")
                .at(72, 115, 11, "in all that weather it carried at most twelve people and");
        pages.page()
                .at(72, 100, 11, "one cow across the water. Nobody ever counted the dogs on it or")
                .at(72, 115, 11, "under it. That was all.");
        assertThat(pages(read(file("over.pdf", pages.bytes()), ENGLISH), ENGLISH))
                .containsExactly("1–2");
    }

    @Test
    void pagesThatAlternateBetweenLanguagesEachTellTheirOwn() {
        var pages = new PrintedPages();
        for (int i = 0; i < EN.size(); i++) {
            pages.page().at(72, 100, 11, EN.get(i)).at(290, 800, 9, Integer.toString(2 * i + 10));
            pages.page().at(72, 100, 11, ZH.get(i)).at(290, 800, 9, Integer.toString(2 * i + 11));
        }
        var draft = read(file("facing.pdf", pages.bytes()));
        assertThat(pages(draft, ENGLISH)).containsExactly("10", "12", "14", "16");
        assertThat(pages(draft, SIMPLIFIED_CHINESE)).containsExactly("11", "13", "15", "17");
    }

    @Test
    void aBookTellsWhereThePagesOfThePrintedOneBegin() {
        var book = Zipped.epub(
                "<p><span epub:type='pagebreak' id='p7' title='7'/>" + EN.get(0) + "</p><p>" + EN.get(1)
                        + " <span role='doc-pagebreak' id='page_8' aria-label='Page 8.'/>It was so.</p>",
                "<div epub:type='pagebreak'>9</div><p>" + EN.get(2) + "</p>");
        var draft = read(file("book.epub", book.bytes()), ENGLISH);
        assertThat(draft.works().stream()
                        .flatMap(w -> w.versions().getFirst().paragraphs().stream())
                        .map(p -> p.paragraph().said().page()))
                .containsExactly("7", "7–8", "9");
        assertThat(leftOut(draft, Reason.PAGE_NUMBER)).containsExactly("9");
    }

    @Test
    void wordTellsWhereItsPagesEnded() {
        var broken = "<w:p><w:r><w:t>" + EN.get(1)
                + "</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t> And so on.</w:t></w:r></w:p>";
        var file =
                file("laid-out.docx", docx(p(EN.get(0)) + broken + p(EN.get(2))).bytes());
        assertThat(pages(read(file, ENGLISH), ENGLISH)).containsExactly("1", "1–2", "2");
        var plain = file("plain.docx", docx(p(EN.get(0)) + p(EN.get(1))).bytes());
        assertThat(pages(read(plain, ENGLISH), ENGLISH)).containsExactly("", "");
    }
}
