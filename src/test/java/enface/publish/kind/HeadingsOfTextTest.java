package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.publish.Handout;
import enface.publish.HandoutToMarkdown;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.font.Fonts;
import enface.publish.html.HandoutToHtml;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.TaggedText;
import enface.publish.word.HandoutToWord;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Headings of a text are headings on pages too, in every version, and none stands alone at the end of a page.
class HeadingsOfTextTest {

    private static final String ENGLISH = "Friends, the lamp is lit again.";
    private static final String CHINESE = "朋友们，灯又亮了。";

    @TempDir
    Path folder;

    private static Handout handout(Kind kind, int parts) {
        var speech = HarbourSpeech.in("en", "zh-Hans").inParts(parts);
        return new Composer(speech.material(), EveryKind.WORDS).compose(Plan.of(kind));
    }

    private Path pdf(Handout handout) throws IOException {
        var file = folder.resolve("pages.pdf");
        new HandoutToPdf(EveryKind.WORDS, Fonts.ofThisMachine()).write(handout, Paper.USUAL, file, Progress.none());
        return file;
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOTATED", "ROWS", "WORKSHEET"})
    void theyAreReadAsHeadings(Kind kind) throws IOException {
        assertThat(TaggedText.of(pdf(handout(kind, 1))))
                .filteredOn(e -> e.type().equals("H2"))
                .extracting(TaggedText.Element::text)
                .anySatisfy(text -> assertThat(text).startsWith("Friends"))
                .anySatisfy(text -> assertThat(text).startsWith("朋友们"));
    }

    @Test
    void theyAreBold() throws IOException {
        var fonts = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf(handout(Kind.ROWS, 1)).toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("lit again") || text.contains("promise that")) {
                        fonts.add(positions.getLast().getFont().getName());
                    }
                }
            }.writeText(
                    document, new OutputStreamWriter(java.io.OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        }
        assertThat(fonts).hasSize(2);
        assertThat(fonts.getFirst()).endsWith("Bold");
        assertThat(fonts.getLast()).doesNotEndWith("Bold");
    }

    @Test
    void noneStandsAloneAtTheEndOfAPage() throws IOException {
        try (var document = Loader.loadPDF(pdf(handout(Kind.ROWS, 60)).toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(8);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                var lines = text.getText(document).strip().lines().toList();
                var last = lines.subList(Math.max(0, lines.size() - 3), lines.size()); // and the number of the page
                assertThat(last).noneMatch(line -> line.contains("lit again") || line.contains("又亮了"));
            }
        }
    }

    @Test
    void theyAreHeadingsInWebPagesWordAndMarkdown() throws IOException {
        var handout = handout(Kind.ROWS, 1);
        assertThat(new HandoutToHtml(EveryKind.WORDS).text(handout))
                .contains("role=\"heading\" aria-level=\"3\">Friends, the ")
                .contains("role=\"heading\" aria-level=\"3\">朋友们，");

        var word = folder.resolve("pages.docx");
        new HandoutToWord(EveryKind.WORDS, InstantSource.system()).write(handout, word, Progress.none());
        assertThat(part(word, "word/document.xml"))
                .containsPattern("<w:pStyle w:val=\"TextHeading\"/>(?:(?!</w:p>).)*Friends")
                .containsPattern("<w:pStyle w:val=\"TextHeading\"/>(?:(?!</w:p>).)*朋友们");

        var markdown = folder.resolve("pages.md");
        new HandoutToMarkdown(EveryKind.WORDS).write(handout, markdown);
        assertThat(Files.readString(markdown)).contains("**" + ENGLISH + "**", "**" + CHINESE + "**");
    }

    private static String part(Path file, String name) {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
