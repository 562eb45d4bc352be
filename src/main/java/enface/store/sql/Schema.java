package enface.store.sql;

import enface.store.file.LibraryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings a library file up to the schema of this program, step by step, each step whole or not at all.
public final class Schema {

    private static final int APPLICATION_ID = LibraryFile.APPLICATION_ID;

    private static final List<String> STEPS = List.of(
            "0001-library.sql",
            "0002-dictionaries.sql",
            "0003-level-points.sql",
            "0004-dictionary-origin.sql",
            "0005-bookmarks.sql",
            "0006-attempts.sql",
            "0007-hidden-versions.sql",
            "0008-identity.sql",
            "0009-version-names.sql",
            "0010-notes.sql",
            "0011-steps.sql",
            "0012-index.sql",
            "0013-versions.sql",
            "0014-terms.sql",
            "0015-speakers.sql",
            "0016-cards.sql",
            "0017-collections.sql",
            "0018-pages.sql",
            "0019-readings.sql");

    /// The number of the schema that this program writes.
    public static final int NEWEST = STEPS.size();

    private Schema() {}

    /// @throws StoreException for a file that is newer than the program or no library
    static void migrate(Connection connection) throws SQLException {
        int version = refuse(connection);
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

    /// Changes nothing, and gives the number of the schema.
    ///
    /// @throws StoreException for a file that is newer than the program or no library
    static int refuse(Connection connection) throws SQLException {
        int version = pragma(connection, "user_version");
        int application = pragma(connection, "application_id");
        boolean empty = isEmpty(connection);
        if (!empty && application != APPLICATION_ID) {
            throw new StoreException(StoreException.Kind.NOT_A_LIBRARY, "application id " + application, null);
        }
        if (version < 0) {
            throw new StoreException(StoreException.Kind.NOT_A_LIBRARY, "schema " + version, null);
        }
        if (version > STEPS.size()) {
            throw new StoreException(StoreException.Kind.TOO_NEW, "schema " + version, null);
        }
        return version;
    }

    /// What a library of this schema must have and this one has not, or has otherwise: tables, indexes, triggers.
    public static List<String> missing(Sql sql) throws SQLException {
        var there = shapes(sql);
        var missing = new ArrayList<String>();
        try (var right = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            migrate(right);
            shapes(new Sql(right, () -> {})).forEach((name, shape) -> {
                if (!shape.equals(there.get(name))) {
                    missing.add((there.containsKey(name) ? "altered: " : "missing: ") + name);
                }
            });
        }
        return missing;
    }

    private static Map<String, String> shapes(Sql sql) throws SQLException {
        var shapes = new TreeMap<String, String>();
        sql.list(
                        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> shapes.put(entry.getKey(), entry.getValue()));
        return shapes;
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
