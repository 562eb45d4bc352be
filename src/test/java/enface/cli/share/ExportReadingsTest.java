package enface.cli.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Readings that a file brought, from that file to pages of every format.
class ExportReadingsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importASpeechWithFurigana() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", Corpora.fixture("lighthouse.en-ja.html").toString());
    }

    private Path print(String name, String kind, String layers) {
        var out = folder.resolve(name);
        program.given("export", "1", "-o", out.toString(), "--kind", kind, "--layers", layers);
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "annotated", "worksheet"})
    void whatIsCopiedOutOfAPdfIsTheTextAlone(String kind) throws IOException {
        try (var read = Loader.loadPDF(print("read.pdf", kind, "readings").toFile());
                var bare = Loader.loadPDF(print("bare.pdf", kind, "terms").toFile())) {
            assertThat(letters(new PDFTextStripper().getText(read)))
                    .contains("港の人々よ、今夜、私はこのあかりを最後にともします。")
                    .isEqualTo(letters(new PDFTextStripper().getText(bare)));
            assertThat(read.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(bare.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    /// The Japanese of it, line after line; a space within it stays.
    private static String letters(String text) {
        return text.replaceAll("(?<![\\p{IsHan}\\p{IsHiragana}、。]) | (?![\\p{IsHan}\\p{IsHiragana}、。])", "")
                .replaceAll("[^\\p{IsHan}\\p{IsHiragana}、。 ]", "");
    }

    @Test
    void pagesForTheWebHaveEachReadingOverAllItsCharacters() {
        assertThat(print("read.html", "rows", "readings"))
                .content()
                .contains("<ruby>人々<rp>(</rp><rt>ひとびと</rt><rp>)</rp></ruby>よ")
                .contains("<ruby>機<rp>(</rp><rt>き</rt><rp>)</rp></ruby><ruby>械");
        assertThat(print("bare.html", "rows", "terms")).content().doesNotContain("<ruby>");
    }

    @Test
    void booksAndWordDocumentsHaveThemToo() throws IOException {
        try (var book = new ZipFile(print("read.epub", "rows", "readings").toFile())) {
            var part = new String(
                    book.getInputStream(book.getEntry("OEBPS/part-1.xhtml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(part).contains("<rt>ひとびと</rt>");
        }
        try (var document = new ZipFile(print("read.docx", "rows", "readings").toFile())) {
            var body = new String(
                    document.getInputStream(document.getEntry("word/document.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(body).contains("<w:rubyBase>").contains("ひとびと");
        }
    }

    @Test
    void aGapIsNotReadOutByWhatStandsOverIt() throws IOException {
        var out = folder.resolve("gaps.html");
        program.given("glossary", "add", "--term", "en=machine", "--term", "ja=機械");
        program.given(
                "export",
                "1",
                "-o",
                out.toString(),
                "--kind",
                "worksheet",
                "--gaps",
                "terms",
                "--gaps-in",
                "ja",
                "--layers",
                "readings");
        assertThat(out).content().contains("<rt>こんや</rt>").doesNotContain("<rt>かい</rt>");
    }

    @Test
    void aBookForProgramsBringsThemBackIntoAnotherLibrary() throws IOException {
        var book = folder.resolve("lighthouse.epub");
        program.given("export", "1", "-o", book.toString());
        var other = new ProgramUnderTest(folder.resolve("other.enface"));
        other.given("import", book.toString());
        var again = folder.resolve("again.html");
        other.given("export", "1", "-o", again.toString(), "--kind", "rows", "--layers", "readings");
        assertThat(rubies(again)).isEqualTo(rubies(print("read.html", "rows", "readings")));
    }

    private static List<String> rubies(Path page) throws IOException {
        return Pattern.compile("<ruby>.*?</ruby>")
                .matcher(Files.readString(page))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
