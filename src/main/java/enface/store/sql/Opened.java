package enface.store.sql;

import enface.store.file.FileStamp;
import enface.store.file.LibraryFile;
import enface.store.file.PrivateFiles;
import enface.store.file.ReadingCopy;
import enface.store.file.Turns;
import enface.store.sql.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// A library file as it was opened.
///
/// @param file with its links followed
/// @param stamp how it stood under its name when it was opened
/// @param token which library it is; empty for one that can only be read
/// @param copy what is read instead, where the file itself cannot be read without writing
public record Opened(
        Path file, Connections connections, Turns turns, FileStamp stamp, String token, Optional<ReadingCopy> copy)
        implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Loads what the first that is opened needs.
    public static void prepare() {
        Turns.prepare();
        Connections.prepare();
    }

    /// Opens a library: makes it where there is none, brings it up to this program's schema, and refuses without
    /// changing it what is something else.
    ///
    /// @param beforeUpgrade is given the file, whole and at rest, before it is brought up
    public static Opened open(Path named, Consumer<Path> beforeUpgrade) {
        try {
            var parent = named.toAbsolutePath().getParent();
            if (parent != null && !Files.exists(named)) {
                Files.createDirectories(parent);
            }
            return open(LibraryFile.look(named), beforeUpgrade);
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, named.toString(), e);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static Opened open(LibraryFile found, Consumer<Path> beforeUpgrade) throws IOException, SQLException {
        refuse(found);
        if (!found.canBeWritten()) {
            return toRead(found);
        }
        Turns turns;
        try {
            PrivateFiles.make(found.file());
            turns = Turns.at(found.file());
        } catch (IOException _) {
            return toRead(found); // as on a full disk
        }
        Optional<Opened> opened = Optional.empty();
        try (var turn = turns.write(PATIENCE)
                .orElseThrow(() -> new StoreException(Kind.BUSY, found.file().toString(), null))) {
            turn.settle();
            opened = Optional.of(toWrite(LibraryFile.look(found.file()), turns, beforeUpgrade));
            return opened.get();
        } finally {
            if (opened.isEmpty()) {
                turns.close();
            }
        }
    }

    private static void refuse(LibraryFile found) {
        var refused = switch (found.kind()) {
            case FOLDER -> Optional.of(Kind.FOLDER);
            case OTHER -> Optional.of(Kind.NOT_A_LIBRARY);
            case NEW, LIBRARY, UNTOLD ->
                found.version() > Schema.NEWEST ? Optional.of(Kind.TOO_NEW) : Optional.<Kind>empty();
        };
        if (refused.isPresent()) {
            throw new StoreException(refused.get(), found.file().toString(), null);
        }
    }

    private static Opened toWrite(LibraryFile found, Turns turns, Consumer<Path> beforeUpgrade)
            throws IOException, SQLException {
        refuse(found);
        if (found.kind() == LibraryFile.Kind.UNTOLD) {
            refuseWhatIsNoLibrary(found.file());
        }
        if (found.version() < Schema.NEWEST && found.kind() == LibraryFile.Kind.LIBRARY) {
            PrivateFiles.close(found.file()); // earlier programs left it open to all
        }
        var connections = Connections.writing(found.file());
        boolean ready = false;
        try {
            if (found.version() < Schema.NEWEST && found.kind() != LibraryFile.Kind.NEW) {
                beforeUpgrade.accept(found.file());
            }
            Schema.migrate(connections.writer());
            var token = token(connections.writer());
            var stamp = FileStamp.of(found.file())
                    .orElseThrow(
                            () -> new StoreException(Kind.GONE, found.file().toString(), null));
            ready = true;
            return new Opened(found.file(), connections, turns, stamp, token, Optional.empty());
        } finally {
            if (!ready) {
                connections.close();
            }
        }
    }

    /// Reads it without changing it: only its log tells what it is.
    private static void refuseWhatIsNoLibrary(Path file) throws IOException, SQLException {
        try (var copy = ReadingCopy.of(file);
                var connections = Connections.writing(copy.file())) {
            Schema.refuse(connections.writer());
        }
    }

    private static Opened toRead(LibraryFile found) throws IOException, SQLException {
        if (found.kind() == LibraryFile.Kind.NEW) {
            throw new StoreException(Kind.NO_ACCESS, found.file().toString(), null);
        }
        var turns = Turns.withoutLock();
        var stamp = FileStamp.of(found.file()).orElseThrow();
        if (!found.needsWritingToBeRead(Schema.NEWEST)) {
            return new Opened(found.file(), Connections.reading(found.file()), turns, stamp, "", Optional.empty());
        }
        var copy = ReadingCopy.of(found.file());
        boolean ready = false;
        try (var connections = Connections.writing(copy.file())) {
            Schema.migrate(connections.writer());
            ready = true;
        } finally {
            if (!ready) {
                copy.close();
            }
        }
        return new Opened(found.file(), Connections.reading(copy.file()), turns, stamp, "", Optional.of(copy));
    }

    /// Which library a connection reaches.
    static String token(Connection connection) throws SQLException {
        return token(new Sql(connection, () -> {}));
    }

    /// Which library is read.
    public static String token(Sql sql) throws SQLException {
        var table = sql.first("SELECT name FROM sqlite_schema WHERE name = 'library'", row -> row.getString(1));
        return table.isEmpty()
                ? ""
                : sql.first("SELECT token FROM library", row -> row.getString(1))
                        .orElse("");
    }

    /// Waits for whoever reads or writes.
    @Override
    public void close() throws SQLException {
        try {
            turns.close();
            connections.close();
            if (copy.isPresent()) {
                copy.get().close();
            }
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, file.toString(), e);
        }
    }
}
