package enface.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Brings a library file up to the schema of this program, step by step, each step whole or not at all.
final class Schema {

    /// Tells a library of Enface from any other SQLite file: `Enfa` in ASCII.
    private static final int APPLICATION_ID = 0x456E6661;

    private static final List<String> STEPS = List.of(
            "0001-library.sql",
            "0002-dictionaries.sql",
            "0003-level-points.sql",
            "0004-dictionary-origin.sql",
            "0005-bookmarks.sql",
            "0006-attempts.sql",
            "0007-hidden-versions.sql");

    private Schema() {}

    /// @throws StoreException for a file that is newer than the program or no library
    static void migrate(Connection connection) throws SQLException {
        int version = pragma(connection, "user_version");
        int application = pragma(connection, "application_id");
        boolean empty = isEmpty(connection);
        if (!empty && application != APPLICATION_ID) {
            throw new StoreException(StoreException.Kind.NOT_A_LIBRARY, "application id " + application, null);
        }
        if (version > STEPS.size()) {
            throw new StoreException(StoreException.Kind.TOO_NEW, "schema " + version, null);
        }
        if (version == STEPS.size()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (int step = pragma(connection, "user_version"); step < STEPS.size(); step++) {
                statement.executeUpdate(text(STEPS.get(step)));
            }
            statement.execute("PRAGMA user_version = " + STEPS.size());
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("COMMIT");
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return rows.getInt(1) == 0;
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }

    private static String text(String step) {
        try (var in = Schema.class.getResourceAsStream("/db/" + step)) {
            if (in == null) {
                throw new IllegalStateException(step + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
