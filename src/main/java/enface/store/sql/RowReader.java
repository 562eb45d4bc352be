package enface.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Makes a value of the row a result stands on.
@FunctionalInterface
public interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
}
