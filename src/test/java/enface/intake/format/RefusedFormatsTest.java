package enface.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A file is known by how it begins, else by its name; what nobody reads is refused by its name and never taken for
/// prose.
class RefusedFormatsTest {

    @TempDir
    private Path folder;

    private Format guessed(String name, String text) {
        return FormatGuess.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TMX     | <?xml version=\"1.0\"?>\\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\\n<tmx version=\"1.4\"><header/>",
                "TMX     | <tmx version=\"1.1\">",
                "XLIFF   | <?xml version=\"1.0\"?><xliff version=\"1.2\">",
                "XLIFF   | <?xml version=\"1.0\"?><x:xliff xmlns:x=\"urn:x\">",
                "TEI     | <?xml version=\"1.0\"?>\\n<!-- ours -->\\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">",
                "HTML    | <!DOCTYPE html>\\n<html lang=\"en\">",
                "HTML    | <html><head>",
                "XML     | <?xml version=\"1.0\"?><recipe>",
                "WEBVTT  | WEBVTT\\n\\n00:01.000 --> 00:02.000\\nGood evening",
                "ASS     | [Script Info]\\nTitle: x",
                "SRT     | 1\\n00:00:01,000 --> 00:00:03,000\\nGood evening.\\n晚上好。",
                "LRC     | [ti:Rain]\\n[00:12.00]It rains",
                "PO      | # ours\\nmsgid \"\"\\nmsgstr \"\"",
                "JSON    | [{\"en\": \"rain\", \"zh\": \"雨\"}]",
                "JSON    | {\"rows\": []}",
                "RTF     | {\\\\rtf1\\\\ansi Good evening}",
                "PDF     | %PDF-1.7",
                "TEXT    | 1\\nGood evening.",
                "TEXT    | [Applause] Good evening.",
                "TEXT    | {Laughter} Good evening.",
                "TEXT    | < Good evening, he said."
            })
    void isKnownByHowItBeginsWhateverItsName(Format format, String text) {
        var lines = text.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(guessed("speech", lines)).isEqualTo(format);
        assertThat(guessed("speech.txt", lines)).isEqualTo(format);
        assertThat(guessed("speech.txt", "\ufeff" + lines))
                .as("after a byte order mark")
                .isEqualTo(format);
    }

    @Test
    void utf16DoesNotHideAFormat() {
        var text = "\ufeff<?xml version=\"1.0\"?><tmx version=\"1.4\">";
        assertThat(FormatGuess.of("a.txt", text.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Format.TMX);
        assertThat(FormatGuess.of("a.txt", text.getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(Format.TMX);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isKnownByItsNameWhereItBeginsLikeAnyText(Format format) {
        for (var ending : format.endings()) {
            assertThat(guessed("Speech of 3. May." + ending.toUpperCase(java.util.Locale.ROOT), "Good evening."))
                    .isEqualTo(format);
        }
    }

    @Test
    void markdownMayBeginWithATag() {
        assertThat(guessed("speech.md", "<div align=\"center\">\n# Rain\n</div>"))
                .isEqualTo(Format.MARKDOWN);
        assertThat(guessed("speech.mdx", "<Tabs>\n<TabItem value=\"en\">")).isEqualTo(Format.MARKDOWN);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX", "ppt/presentation.xml, PPTX", "a/b.txt, ZIP"})
    void anArchiveIsKnownByWhatIsInIt(String entry, Format format) throws IOException {
        assertThat(FormatGuess.of("speech", zip(entry))).isEqualTo(format);
        assertThat(FormatGuess.of("speech.txt", zip(entry))).isEqualTo(format);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void whatNobodyReadsIsRefusedByItsName() throws IOException {
        var file = Files.write(folder.resolve("speech.txt"), zip("a/b.txt"));
        assertThatThrownBy(() -> new Intake().open(file, Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.ARCHIVE);
                    assertThat(e.file()).isEqualTo("speech.txt");
                });
        var table =
                Files.writeString(folder.resolve("speech.txt"), "<?xml version=\"1.0\"?>\n<drawing><line/></drawing>");
        assertThatThrownBy(() -> new Intake().open(table, Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.FORMAT);
                    assertThat(e.detail()).isEqualTo("XML");
                });
    }

    @Test
    void aFolderIsSaidToBeOne() {
        assertThatThrownBy(() -> new Intake().open(folder, Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FOLDER));
    }
}
