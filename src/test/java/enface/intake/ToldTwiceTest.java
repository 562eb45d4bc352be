package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file says of itself twice is kept once, and what it says of itself may stand in its text too.
class ToldTwiceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            lrc  ^ [ti:The harbour]|[ar:Ann]|[00:01.00]Anna came to the harbour.|[00:01.00]安娜来了。|[ti:The harbour]|[ar:Ann]|[ar:Ann]
            ass  ^ [Script Info]|Title: The harbour|Title: The harbour||[Events]|Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text|Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,The harbour was here.\\N港口在这里。
            tmx  ^ <tmx version="1.4"><header><note>The harbour</note><note>The harbour</note></header><body><tu><tuv xml:lang="en"><seg>The harbour</seg></tuv><tuv xml:lang="zh"><seg>港口</seg></tuv></tu></body></tmx>
            md   ^ ---|title: The harbour|title: The harbour|speaker: Ann|speaker: Ann|---||Anna came to the harbour.||安娜来了。
            """)
    void isToldOnce(String ending, String text) throws IOException, IntakeException {
        var file = Files.writeString(folder.resolve("harbour." + ending), text.replace("|", "\n"));
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        var metadata = draft.works().getFirst().metadata();
        for (var field : Field.values()) {
            for (var said : metadata.of(field).values()) {
                assertThat(said.lines().toList()).as(field.toString()).doesNotHaveDuplicates();
            }
        }
    }
}
