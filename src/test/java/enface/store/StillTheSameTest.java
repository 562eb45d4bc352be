package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.store.backup.Backups;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The file is deleted, replaced, moved or written by others while it is open.
@Timeout(60)
class StillTheSameTest {

    @TempDir
    private Path folder;

    private Path file;
    private Library library;

    @BeforeEach
    void open() {
        file = folder.resolve("x.enface");
        library = Library.open(file);
        add(library);
        library.places().set("what", "was saved");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static void add(Library library) {
        library.works().add(Scribe.work(), UnaryOperator.identity(), Instant.EPOCH, Progress.none());
    }

    private Kind refusal() {
        return catchThrowableOfType(StoreException.class, () -> library.places().set("more", "typed"))
                .kind();
    }

    private void goesOnElsewhere() {
        var elsewhere = folder.resolve("elsewhere.enface");
        library.moveTo(elsewhere);
        library.places().set("more", "typed");
        assertThat(library.file()).isEqualTo(elsewhere);
        try (var again = Library.open(elsewhere)) {
            assertThat(again.places().setting("what")).contains("was saved");
            assertThat(again.places().setting("more")).contains("typed");
            assertThat(again.works().list()).hasSize(1);
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void deleted() throws IOException {
        Files.delete(file);
        assertThat(refusal()).isEqualTo(Kind.GONE);
        assertThat(file).as("and no empty one is made in its place").doesNotExist();
        goesOnElsewhere();
    }

    @Test
    void movedAway() throws IOException {
        Files.move(file, folder.resolve("y.enface"));
        assertThat(refusal()).isEqualTo(Kind.GONE);
        Files.move(folder.resolve("y.enface"), file);
        library.places().set("more", "typed");
        assertThat(library.places().setting("more")).contains("typed");
    }

    @Test
    void theWholeFolderDeleted() throws IOException {
        var inside = Files.createDirectory(folder.resolve("inside")).resolve("x.enface");
        try (var other = Library.open(inside)) {
            other.places().set("what", "was saved");
            try (var files = Files.list(inside.getParent())) {
                for (var one : files.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(inside.getParent());
            assertThat(catchThrowableOfType(
                                    StoreException.class, () -> other.places().set("a", "b"))
                            .kind())
                    .isEqualTo(Kind.GONE);
            other.moveTo(folder.resolve("rescued.enface"));
            assertThat(other.places().setting("what")).contains("was saved");
        }
    }

    @Test
    void replacedByAnotherLibrary() throws IOException {
        var other = folder.resolve("other.enface");
        try (var theirs = Library.open(other)) {
            theirs.places().set("whose", "theirs");
        }
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        var before = Files.readAllBytes(file);
        assertThat(refusal()).isEqualTo(Kind.REPLACED);
        goesOnElsewhere();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void overwrittenInPlaceByAnotherLibrary() throws IOException {
        var other = folder.resolve("other.enface");
        try (var theirs = Library.open(other)) {
            for (int i = 0; i < 40; i++) {
                theirs.places().set("whose" + i, "theirs");
            }
        }
        var bytes = Files.readAllBytes(other);
        Files.write(file, bytes);
        assertThat(refusal()).isEqualTo(Kind.REPLACED);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void overwrittenByItsOwnCopyItIsTheSameLibrary() throws IOException {
        var copy = folder.resolve("copy.enface");
        library.backup(copy);
        library.places().set("what", "was saved after the copy");
        Files.write(file, Files.readAllBytes(copy));
        library.places().set("more", "typed");
        assertThat(library.places().setting("what")).contains("was saved");
        assertThat(library.places().setting("more")).contains("typed");
        assertThat(library.check()).isEmpty();
    }

    @Test
    void whatOthersWriteIsNoticedAndWhatIsWrittenHereIsNot() {
        try (var other = Library.open(file)) {
            library.places().set("mine", "1");
            library.lookAround();
            assertThat(library.changesOfOthers()).isZero();
            other.places().set("theirs", "1");
            library.lookAround();
            assertThat(library.changesOfOthers()).isEqualTo(1);
            assertThat(library.places().setting("theirs")).contains("1");
            assertThat(library.changesOfOthers()).isEqualTo(1);
        }
    }

    @Test
    void aReadSeesOneStateWhileOthersWrite() throws Exception {
        try (var other = Library.open(file)) {
            var reading = new CountDownLatch(1);
            var writing = CompletableFuture.runAsync(() -> {
                await(reading);
                other.places().set("what", "was changed");
            });
            var seen = library.transactions().read(sql -> {
                var before = sql.first("SELECT value FROM setting WHERE name = 'what'", r -> r.getString(1));
                reading.countDown();
                for (int i = 0; i < 2_000; i++) {
                    var now = sql.first("SELECT value FROM setting WHERE name = 'what'", r -> r.getString(1));
                    assertThat(now).isEqualTo(before);
                }
                return before;
            });
            writing.get();
            assertThat(seen).contains("was saved");
            assertThat(library.places().setting("what")).contains("was changed");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNoteIsWrittenWhileABookComesIn() throws Exception {
        var begun = new CountDownLatch(1);
        var progress = new AtomicLong();
        var importing = CompletableFuture.runAsync(() -> library.works()
                .add(Scribe.book(20_000), UnaryOperator.identity(), Instant.EPOCH, (done, total) -> {
                    progress.set(done * 100 / total);
                    begun.countDown();
                }));
        begun.await();
        library.places().set("typed", "meanwhile");
        assertThat(progress.get()).as("the book is not in yet").isLessThan(90);
        importing.get();
        assertThat(library.places().setting("typed")).contains("meanwhile");
        assertThat(library.works().list()).hasSize(2);
    }

    @Test
    void whatWasOnItsWayWhenAProgramWasKilledIsNeverSeenAndSweptAway() throws SQLException {
        var failure = catchThrowableOfType(
                IllegalStateException.class,
                () -> library.works().add(Scribe.book(50), UnaryOperator.identity(), Instant.EPOCH, (done, _) -> {
                    if (done > 2_000) {
                        throw new IllegalStateException("as if killed");
                    }
                }));
        assertThat(failure).isNotNull();
        assertThat(library.works().list()).hasSize(1);
        // as a killed program leaves it
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO work (id, created, opened) VALUES (-7, '', datetime('now', '-1 hour'))");
            sql.execute("INSERT INTO work (id, created, opened) VALUES (-8, '', datetime('now'))");
            sql.execute("INSERT INTO version (work_id, number, role, language, made_by, unfinished, fingerprint)"
                    + " SELECT -7, number, role, language, made_by, unfinished, fingerprint FROM version");
            sql.execute("INSERT INTO paragraph (version_id, number, kind, text)"
                    + " SELECT (SELECT max(id) FROM version), 0, 'BODY', 'Rain.'");
        }
        assertThat(library.works().list()).hasSize(1);
        assertThat(library.figures().works()).isEqualTo(1);
        library.works().sweep(Progress.none());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT group_concat(id) FROM work WHERE id < 0")) {
            assertThat(rows.getString(1)).as("what is on its way now stays").isEqualTo("-8");
        }
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothing() {
        long before = library.figures().segments();
        var cancelled = catchThrowableOfType(
                CancelledException.class,
                () -> library.works().add(Scribe.book(3_000), UnaryOperator.identity(), Instant.EPOCH, (done, _) -> {
                    if (done > 2_500) {
                        throw new CancelledException();
                    }
                }));
        assertThat(cancelled).isNotNull();
        library.works().sweep(Progress.none());
        assertThat(library.figures().segments()).isEqualTo(before);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void theLastBackupIsSoundAndComesBack() throws IOException {
        var backups = new Backups(file);
        assertThat(backups.makeDaily(Instant.now(), library::backup)).isTrue();
        library.close();
        Files.writeString(file, "damaged");
        var aside = backups.restore(backups.all().getFirst(), Instant.now());
        library = Library.open(file);
        assertThat(library.places().setting("what")).contains("was saved");
        assertThat(aside).hasContent("damaged");
    }
}
