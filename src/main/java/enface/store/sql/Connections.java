package enface.store.sql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;

/// The connections to one file: one that writes, and as many that read as read at once.
///
/// Changes are journalled in a file that is there for the length of a transaction alone (rollback mode): a library at
/// rest is one file, which may be copied, moved and restored like any other, and holds all that was acknowledged.
public final class Connections implements AutoCloseable {

    /// For programs that are not ours; ours take turns before they ask SQLite.
    private static final int BUSY_MILLIS = 5_000;

    private final String address;
    private final Optional<Connection> writer;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private Connections(String address, Optional<Connection> writer) {
        this.address = address;
        this.writer = writer;
    }

    /// Loads SQLite.
    static void prepare() {
        try {
            connect("jdbc:sqlite::memory:").close();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /// To read and to write.
    static Connections writing(Path file) throws SQLException {
        var address = address(file);
        var writer = connect(address);
        boolean ready = false;
        try (var statement = writer.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            // dirty pages stay in memory until all is settled, so that the readers of this program can go on
            statement.execute("PRAGMA cache_spill = OFF");
            ready = true;
        } finally {
            if (!ready) {
                writer.close();
            }
        }
        return new Connections(address, Optional.of(writer));
    }

    /// To read alone.
    public static Connections reading(Path file) {
        return new Connections(address(file) + "?mode=ro", Optional.empty());
    }

    /// As an address of SQLite's, which takes a question mark in a name for the end of it, and a percent sign for a
    /// letter in disguise.
    private static String address(Path file) {
        var path = file.toAbsolutePath().toString().replace('\\', '/');
        var encoded = URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
        return "jdbc:sqlite:file:" + (encoded.startsWith("/") ? "" : "/") + encoded;
    }

    /// Without this the driver asks after every single row that is written which number it was given: a statement made
    /// and read for each, a fifth of the time an import spends in SQLite.
    private static Properties unasked() {
        var unasked = new Properties();
        unasked.setProperty("jdbc.get_generated_keys", "false");
        return unasked;
    }

    private static Connection connect(String address) throws SQLException {
        var connection = DriverManager.getConnection(address, unasked());
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
        }
        return connection;
    }

    boolean canWrite() {
        return writer.isPresent();
    }

    /// The one that writes; for one thread at a time.
    Connection writer() {
        return writer.orElseThrow();
    }

    /// One that reads, for one thread, until it is given back.
    public Connection reader() throws SQLException {
        var waiting = idle.poll();
        return waiting == null ? connect(address) : waiting;
    }

    void giveBack(Connection reader) {
        idle.push(reader);
    }

    @Override
    public void close() throws SQLException {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
