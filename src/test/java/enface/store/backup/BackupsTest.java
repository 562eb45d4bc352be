package enface.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.Library;
import enface.store.backup.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are made, kept, looked into and brought back.
class BackupsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Backups backups;

    @BeforeEach
    void open() {
        file = folder.resolve("my library.enface");
        try (var library = Library.open(file)) {
            library.places().set("what", "on Monday");
        }
        backups = new Backups(file);
    }

    private boolean makeOn(int day) {
        try (var library = Library.open(file)) {
            return backups.makeDaily(MONDAY.plus(Duration.ofDays(day)), library::backup);
        }
    }

    @Test
    void oneIsMadeADayAndTheLastSevenAreKept() {
        assertThat(makeOn(0)).isTrue();
        assertThat(makeOn(0)).as("there is one of that day").isFalse();
        for (int day = 1; day < 10; day++) {
            assertThat(makeOn(day)).isTrue();
        }
        assertThat(backups.all())
                .hasSize(Backups.KEPT)
                .isSortedAccordingTo((a, b) -> b.made().compareTo(a.made()));
        assertThat(backups.all().getLast().made()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }

    @Test
    void aBackupBringsBackWhatWasThereAndWhatIsThereNowBecomesOne() throws IOException {
        makeOn(0);
        try (var library = Library.open(file)) {
            library.places().set("what", "on Tuesday");
        }
        var monday = backups.all().getFirst();
        backups.restore(monday, MONDAY.plus(Duration.ofDays(1)));
        try (var library = Library.open(file)) {
            assertThat(library.places().setting("what")).contains("on Monday");
            assertThat(library.check()).isEmpty();
        }
        assertThat(backups.all()).extracting(Backup::reason).contains(Reason.RESTORING);
        var tuesday = backups.all().stream()
                .filter(b -> b.reason() == Reason.RESTORING)
                .findFirst()
                .orElseThrow();
        backups.restore(tuesday, MONDAY.plus(Duration.ofDays(2)));
        try (var library = Library.open(file)) {
            assertThat(library.places().setting("what")).contains("on Tuesday");
        }
    }

    @Test
    void theLogOfAProgramThatWasKilledDoesNotComeOverTheBackup() throws IOException {
        makeOn(0);
        Files.writeString(file.resolveSibling("my library.enface-journal"), "the log of another file");
        backups.restore(backups.all().getFirst(), MONDAY);
        try (var library = Library.open(file)) {
            assertThat(library.places().setting("what")).contains("on Monday");
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void whatIsNotSoundOrCannotBeCopiedIsNoBackup() {
        assertThat(backups.make(Reason.DAY, MONDAY, copy -> Files.writeString(copy, "no library")))
                .isFalse();
        assertThat(backups.make(Reason.DAY, MONDAY, _ -> {
                    throw new IOException("no room");
                }))
                .isFalse();
        assertThat(backups.all()).isEmpty();
        assertThat(backups.folder()).isEmptyDirectory();
    }

    @Test
    void strangeFilesAmongThemAreLeftAlone() throws IOException {
        makeOn(0);
        var strange = Files.writeString(backups.folder().resolve("shopping list.txt"), "milk");
        for (int day = 1; day < 10; day++) {
            makeOn(day);
        }
        assertThat(strange).hasContent("milk");
        assertThat(backups.all()).hasSize(Backups.KEPT);
    }

    @Test
    void whatIsInABackupIsTold() {
        makeOn(0);
        var contents = Backups.look(backups.all().getFirst()).orElseThrow();
        assertThat(contents.works()).isEmpty();
        assertThat(contents.notes()).isZero();
    }
}
