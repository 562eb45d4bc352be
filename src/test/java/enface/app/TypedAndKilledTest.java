package enface.app;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is killed a second after the last key, while its window is as busy as it can be.
class TypedAndKilledTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {46, 301, 2_000})
    @Timeout(180)
    void everyCharacterIsThereHoweverManyNotesTheWorkHas(int notes) throws IOException, InterruptedException {
        var file = folder.resolve("x.enface");
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingWindow.Program.class.getName(),
                        file.toString(),
                        Integer.toString(notes)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("typed");
            assertThat(process.waitFor(1_200, TimeUnit.MILLISECONDS))
                    .as("it runs until it is killed")
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var library = Library.open(file)) {
            var work = library.works().list().getFirst().id();
            assertThat(library.notes().of(work))
                    .hasSize(notes)
                    .anyMatch(n -> n.text().equals(TypingWindow.TYPED));
            assertThat(library.check()).isEmpty();
        }
    }
}
