package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file with letters that are no text is not said to have no letters.
class NoTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'---\nfoo: The tide is late and nobody minds it.\n---\n', NO_TEXTS",
        "'![the tide](tide.png)\n', NO_TEXTS",
        "'12 34\n\n56\n', NO_LETTERS"
    })
    void whatHasLettersIsSaidToHaveNoTexts(String text, Kind kind) throws Exception {
        var file = Files.writeString(folder.resolve("a.md"), text.replace("\\n", "\n"));
        Assertions.assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void aTranslationInTheLanguageOfWhatStandsBeforeItIsReadOrRefusedInASentence() throws Exception {
        var text = """
                The tide is late and nobody minds it, since nobody has a boat.

                # Translation

                The tide comes late, and no one cares, for no one owns a boat.
                """;
        var file = Files.writeString(folder.resolve("a.md"), text);
        Assertions.assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOf(IntakeException.class);
    }
}
