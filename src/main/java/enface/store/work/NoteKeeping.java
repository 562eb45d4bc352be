package enface.store.work;

import enface.note.Note;
import enface.store.sql.Sql;
import java.sql.SQLException;

/// Keeps a note that comes with a work, in the transaction that brings it.
@FunctionalInterface
public interface NoteKeeping {

    void keep(Sql sql, Note note) throws SQLException;
}
