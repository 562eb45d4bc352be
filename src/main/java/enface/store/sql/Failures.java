package enface.store.sql;

import enface.store.sql.StoreException.Kind;
import java.sql.SQLException;

/// What SQLite says went wrong, in the kinds that a person is told. See https://sqlite.org/rescode.html.
public final class Failures {

    /// The file has been moved since it was opened: SQLITE_READONLY_DBMOVED.
    private static final int MOVED = 1032;

    private Failures() {}

    public static StoreException of(SQLException e) {
        return new StoreException(kind(e.getErrorCode()), String.valueOf(e.getMessage()), e);
    }

    private static Kind kind(int code) {
        if (code == MOVED) {
            return Kind.GONE;
        }
        return switch (code & 0xFF) {
            case 5, 6 -> Kind.BUSY;
            case 8 -> Kind.READ_ONLY;
            case 10, 14, 3, 23 -> Kind.NO_ACCESS;
            case 11 -> Kind.DAMAGED;
            case 13 -> Kind.FULL;
            case 26 -> Kind.NOT_A_LIBRARY;
            default -> Kind.FAILED;
        };
    }
}
