package enface.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Makes a value of the row a result stands on.
@FunctionalInterface
interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
}
