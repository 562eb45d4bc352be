package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.WellFormed;
import enface.job.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Half of a sign that a file names by its number is shown as such, and every text can be written down.
class HalfSignsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a.md   | &#xD800;
                    a.html | &#xD800;
                    a.tsv  | \\ud800
                    a.json | \\ud800
                    """)
    void isReplaced(String name, String half) throws Exception {
        var english = "The lamp " + half + " burned all night.";
        var chinese = "那盏灯" + half.replace("D8", "DC").replace("d8", "dc") + "亮了一夜。";
        var file = Files.writeString(
                folder.resolve(name),
                switch (name.substring(2)) {
                    case "md" -> "# A " + half + "\n\n" + english + "\n\n" + chinese + "\n";
                    case "html" ->
                        "<html><body><h1>A " + half + "</h1><p lang=en>" + english + "</p><p lang=zh>" + chinese
                                + "</p>";
                    case "tsv" -> "en\tzh\n" + english + "\t" + chinese + "\n";
                    default -> "[{\"en\":\"" + english + "\",\"zh\":\"" + chinese + "\"}]";
                });
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        for (var version : draft.works().getFirst().versions()) {
            for (var paragraph : version.paragraphs()) {
                assertIsWritten(paragraph.paragraph().text());
            }
        }
        draft.works().getFirst().metadata().fields().values().stream()
                .flatMap(texts -> texts.values().stream())
                .forEach(HalfSignsTest::assertIsWritten);
    }

    private static void assertIsWritten(String text) {
        var written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(text);
    }

    @Test
    void whatIsWholeStays() {
        assertThat(WellFormed.of("灯😀")).isEqualTo("灯😀");
        assertThat(WellFormed.of("\ud83d灯\ude00")).isEqualTo("�灯�");
        assertThat(WellFormed.of("\ude00\ud83d")).isEqualTo("��");
    }
}
