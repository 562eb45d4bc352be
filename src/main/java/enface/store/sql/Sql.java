package enface.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on one connection, for the length of one transaction.
public final class Sql {

    /// Where what is long may be interrupted.
    @FunctionalInterface
    public interface Pausing {
        boolean pause() throws SQLException;
    }

    private final Connection connection;
    private final Runnable asked;
    private final Pausing pausing;

    /// @param asked runs for every statement
    public Sql(Connection connection, Runnable asked) {
        this(connection, asked, () -> false);
    }

    Sql(Connection connection, Runnable asked, Pausing pausing) {
        this.connection = connection;
        this.asked = asked;
        this.pausing = pausing;
    }

    /// Lets others have a turn where that is due, and says whether it was: what was read before may be old then.
    public boolean pause() throws SQLException {
        return pausing.pause();
    }

    /// Begins or ends a transaction.
    void execute(String statement) throws SQLException {
        asked.run();
        try (var made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    /// All rows a query gives, in its order.
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... arguments) throws SQLException {
        try (var statement = prepare(query, arguments);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    /// The first row, where there is one.
    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... arguments) throws SQLException {
        return list(query, reader, arguments).stream().findFirst();
    }

    /// Runs a statement and says how many rows it changed.
    public int run(String statement, @Nullable Object... arguments) throws SQLException {
        try (var prepared = prepare(statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    /// Inserts a row and gives its number.
    public long insert(String statement, @Nullable Object... arguments) throws SQLException {
        run(statement, arguments);
        return first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    /// A statement to run many times; the caller closes it.
    public PreparedStatement prepare(String statement, @Nullable Object... arguments) throws SQLException {
        asked.run();
        var prepared = connection.prepareStatement(statement);
        bind(prepared, arguments);
        return prepared;
    }

    public static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
