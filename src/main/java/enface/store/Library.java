package enface.store;

import enface.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// A library file, open. Everything in it is reached through the aggregates this class hands out.
///
/// Safe on any thread: one thing is written at a time, and reading runs beside it on a connection of its own. A
/// second process waits for its turn, up to five seconds.
public final class Library implements AutoCloseable {

    /// Work inside a transaction.
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private static final int BUSY_MILLIS = 5_000;

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong statements = new AtomicLong();

    private Library(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens a library, making it and its folder where they are missing.
    ///
    /// @throws StoreException where that cannot be done
    public static Library open(Path file) {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            var writer = connect(file);
            Schema.migrate(writer);
            return new Library(file, writer, connect(file));
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, file.toString(), e);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
        }
        return connection;
    }

    public Path file() {
        return file;
    }

    public Works works() {
        return new Works(this);
    }

    public Alignments alignments() {
        return new Alignments(this);
    }

    public Notes notes() {
        return new Notes(this);
    }

    public Glossaries glossaries() {
        return new Glossaries(this);
    }

    public Dictionaries dictionaries() {
        return new Dictionaries(this);
    }

    public Places places() {
        return new Places(this);
    }

    public Bookmarks bookmarks() {
        return new Bookmarks(this);
    }

    public Attempts attempts() {
        return new Attempts(this);
    }

    public Search search() {
        return new Search(this);
    }

    /// Writes a consistent copy while the library is in use. The file must not exist yet.
    public void backup(Path copy) {
        locked(writing, writer, sql -> sql.run("VACUUM INTO ?", copy.toString()));
    }

    /// What is wrong with the file, in SQLite's words; empty where all is well.
    public List<String> check() {
        return read(sql -> {
            var problems = sql.list("PRAGMA integrity_check", row -> row.getString(1));
            problems.addAll(sql.list("PRAGMA foreign_key_check", row -> row.getString(1) + " " + row.getString(3)));
            problems.remove("ok");
            return problems;
        });
    }

    /// How much it holds.
    public Figures figures() {
        return read(sql -> sql.first(
                        """
                        SELECT (SELECT count(*) FROM work), (SELECT count(*) FROM version),
                            (SELECT count(*) FROM segment), (SELECT count(*) FROM bead),
                            (SELECT count(*) FROM concept), (SELECT count(*) FROM note),
                            (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)""",
                        r -> new Figures(
                                r.getLong(1),
                                r.getLong(2),
                                r.getLong(3),
                                r.getLong(4),
                                r.getLong(5),
                                r.getLong(6),
                                r.getLong(7)))
                .orElseThrow());
    }

    /// How many statements have been asked of SQLite through this library.
    long statements() {
        return statements.get();
    }

    /// Reads, seeing one state throughout.
    <T> T read(Work<T> work) {
        return locked(reading, reader, work);
    }

    /// Writes: all of it or nothing.
    <T> T write(Work<T> work) {
        return locked(writing, writer, sql -> {
            sql.run("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                var result = work.with(sql);
                sql.run("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(sql);
                }
            }
        });
    }

    private static void rollBack(Sql sql) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException _) {
            // SQLite has rolled back by itself, as it does when the disk is full
        }
    }

    private <T> T locked(ReentrantLock lock, Connection connection, Work<T> work) {
        lock.lock();
        try {
            return work.with(new Sql(connection, statements::incrementAndGet));
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }

    /// Tells SQLite's result codes apart, see https://sqlite.org/rescode.html.
    private static StoreException failure(SQLException e) {
        var kind = switch (e.getErrorCode() & 0xFF) {
            case 5, 6 -> Kind.BUSY;
            case 8, 14, 3, 23 -> Kind.NO_ACCESS;
            case 11 -> Kind.DAMAGED;
            case 13, 10 -> Kind.FULL;
            case 26 -> Kind.NOT_A_LIBRARY;
            default -> Kind.FAILED;
        };
        return new StoreException(kind, String.valueOf(e.getMessage()), e);
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try (reader) {
            writer.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
