package enface.study.setting;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.OneThread;
import enface.study.setting.ProgramSettings.Frame;
import enface.study.setting.Settings.Light;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a person likes the program is there the next time, whatever happens to the file.
class ProgramSettingsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final OneThread writing = new OneThread("settings");

    private Path file() {
        return folder.resolve("enface").resolve("settings.properties");
    }

    private ProgramSettings settings() {
        assertThat(writing.awaitDone(LONG)).isTrue();
        return new ProgramSettings(SettingsFile.at(file()), Locale.FRENCH, writing);
    }

    @Test
    void everySettingIsThereTheNextTime() {
        var settings = settings();
        assertThat(settings.locale()).isEqualTo(Locale.FRENCH);
        settings.lightProperty().set(Light.SEPIA);
        settings.languageProperty().set(Optional.of(Locale.SIMPLIFIED_CHINESE));
        settings.authorProperty().set("梅老师 = \u2028 #1");
        settings.libraryProperty().set(Optional.of(folder.resolve("Reden & Übersetzungen.enface")));
        settings.frameProperty().set(Optional.of(new Frame(10, -20.5, 1200, 800, true)));
        var again = settings();
        assertThat(again.lightProperty().get()).isEqualTo(Light.SEPIA);
        assertThat(again.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(again.authorProperty().get()).isEqualTo("梅老师 = \u2028 #1");
        assertThat(again.libraryProperty().get()).contains(folder.resolve("Reden & Übersetzungen.enface"));
        assertThat(again.frameProperty().get()).contains(new Frame(10, -20.5, 1200, 800, true));
    }

    @Test
    void twoWindowsFollowEachOtherAndKeepWhatTheOtherChanged() {
        var mine = settings();
        var theirs = settings();
        mine.lightProperty().set(Light.DARK);
        theirs.authorProperty().set("Mei");
        assertThat(writing.awaitDone(LONG)).isTrue();
        mine.reload();
        theirs.reload();
        assertThat(mine.authorProperty().get()).isEqualTo("Mei");
        assertThat(theirs.lightProperty().get()).isEqualTo(Light.DARK);
    }

    @Test
    void whatANewerProgramWroteIsKeptAndWhatIsNotUnderstoodIsAsUsual() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "light = twilight\nframe = 1 2 x\nsmell = lavender\n");
        var settings = settings();
        assertThat(settings.lightProperty().get()).isEqualTo(Light.SYSTEM);
        assertThat(settings.frameProperty().get()).isEmpty();
        settings.authorProperty().set("Mei");
        assertThat(writing.awaitDone(LONG)).isTrue();
        assertThat(SettingsFile.at(file()).read()).containsAllEntriesOf(Map.of("smell", "lavender", "author", "Mei"));
    }

    @Test
    void aFileThatIsNoneIsAsIfItWereNotThere() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});
        assertThat(settings().lightProperty().get()).isEqualTo(Light.SYSTEM);
        Files.delete(file());
        Files.createDirectory(file());
        var settings = settings();
        settings.lightProperty().set(Light.DARK);
        assertThat(writing.awaitDone(LONG)).isTrue();
        assertThat(settings.lightProperty().get())
                .as("it holds while the window is open")
                .isEqualTo(Light.DARK);
    }
}
