package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.job.Progress;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may lie where a library should: it is told by its name, and left as it is.
class RefusedTest {

    @TempDir
    private Path folder;

    private static Kind refusal(Path file) {
        return catchThrowableOfType(
                        StoreException.class, () -> Library.open(file).close())
                .kind();
    }

    private static void run(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /// Everything in the folder, byte for byte.
    private Map<String, List<Byte>> contents() throws IOException {
        var contents = new TreeMap<String, List<Byte>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                var boxed = new ArrayList<Byte>();
                for (byte b : bytes) {
                    boxed.add(b);
                }
                contents.put(file.getFileName().toString(), boxed);
            }
        }
        return contents;
    }

    private static void add(Library library) {
        library.works().add(Scribe.work(), UnaryOperator.identity(), Instant.EPOCH, Progress.none());
    }

    @Test
    void aFolder() throws IOException {
        assertThat(refusal(Files.createDirectory(folder.resolve("x.enface")))).isEqualTo(Kind.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"just a text", "SQLite format 3", "x"})
    void aTextFile(String text) throws IOException {
        var file = Files.writeString(folder.resolve("x.enface"), text);
        var before = contents();
        assertThat(refusal(file)).isEqualTo(Kind.NOT_A_LIBRARY);
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void theDatabaseOfAnotherProgramIsNotTouched(String mode) throws IOException, SQLException {
        var file = folder.resolve("other.db");
        run(file, "PRAGMA journal_mode = " + mode, "CREATE TABLE theirs (a)", "INSERT INTO theirs VALUES (1)");
        var before = contents();
        assertThat(refusal(file)).isEqualTo(Kind.NOT_A_LIBRARY);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theDatabaseOfAnotherProgramThatIsOpenInItIsNotTouched() throws IOException, SQLException {
        var file = folder.resolve("other.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("CREATE TABLE theirs (a)");
            var before = contents();
            assertThat(refusal(file)).isEqualTo(Kind.NOT_A_LIBRARY);
            var after = contents();
            after.keySet().removeIf(name -> name.startsWith(".")); // whose turn it is
            assertThat(after).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, -2147483648})
    void aLibraryOfNoVersionThereIs(int version) throws IOException, SQLException {
        var file = folder.resolve("x.enface");
        Library.open(file).close();
        run(file, "PRAGMA user_version = " + version);
        var before = contents();
        assertThat(refusal(file)).isEqualTo(Kind.NOT_A_LIBRARY);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aNewerLibraryIsNotTouched() throws IOException, SQLException {
        var file = folder.resolve("x.enface");
        Library.open(file).close();
        run(file, "PRAGMA user_version = 9999");
        var before = contents();
        assertThat(refusal(file)).isEqualTo(Kind.TOO_NEW);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aDamagedLibrary() throws IOException {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            add(library);
        }
        var bytes = Files.readAllBytes(file);
        for (int i = 100; i < 4096; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        assertThat(refusal(file)).isEqualTo(Kind.DAMAGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what?.enface", "a%20b.enface", "50%.enface", "a#b.enface", "书 库.enface", "a&mode=ro.enface"})
    void anyNameIsAName(String name) {
        var file = folder.resolve(name);
        try (var library = Library.open(file)) {
            add(library);
        }
        try (var library = Library.open(file)) {
            assertThat(library.works().list()).hasSize(1);
        }
        assertThat(file).isRegularFile();
    }

    @Test
    void aLibraryIsPrivateToItsOwnerAndSoIsItsCopy() throws IOException {
        var file = folder.resolve("x.enface");
        var copy = folder.resolve("copy.enface");
        try (var library = Library.open(file)) {
            add(library);
            library.backup(copy);
        }
        for (var one : List.of(file, copy)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothingLiesBesideALibraryAtRestButWhoseTurnItIs() throws IOException {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            add(library);
            assertThat(contents().keySet()).containsExactly(".x.enface.lock", ".x.enface.next", "x.enface");
        }
    }

    @Test
    void aLibraryWrittenByWayOfALogIsTakenOverWithWhatTheLogHolds() throws IOException, SQLException {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            add(library);
        }
        var killed = folder.resolve("killed.enface");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("INSERT INTO setting (name, value) VALUES ('in', 'the log')");
            Files.copy(file, killed);
            Files.copy(Path.of(file + "-wal"), Path.of(killed + "-wal"));
        }
        try (var library = Library.open(killed)) {
            assertThat(library.places().setting("in")).contains("the log");
            assertThat(Path.of(killed + "-wal")).doesNotExist();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aTableThatIsMissingIsFound() throws SQLException {
        var file = folder.resolve("x.enface");
        Library.open(file).close();
        run(file, "DROP TABLE bookmark");
        try (var library = Library.open(file)) {
            assertThat(library.check()).containsExactly("missing: table bookmark");
        }
    }

    /// As in a folder that cannot be written, or on a full disk: nothing can be made beside the library.
    private void forbidBeside(Path file) throws IOException {
        Files.deleteIfExists(file.resolveSibling(".x.enface.lock"));
        Files.createDirectory(file.resolveSibling(".x.enface.lock"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void whereNothingCanBeMadeBesideItALibraryCanBeRead(String mode) throws IOException, SQLException {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            add(library);
        }
        run(file, "PRAGMA journal_mode = " + mode);
        forbidBeside(file);
        var before = contents();
        try (var library = Library.open(file)) {
            assertThat(library.isReadOnly()).isTrue();
            assertThat(library.works().list()).hasSize(1);
            assertThatThrownBy(() -> library.places().set("a", "b"))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.READ_ONLY));
            assertThat(library.check()).isEmpty();
        }
        assertThat(contents()).isEqualTo(before);
    }
}
