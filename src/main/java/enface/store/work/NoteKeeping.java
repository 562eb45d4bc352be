package enface.store.work;

import enface.note.Note;
import enface.note.Scheme;
import enface.store.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/// Keeps notes that come with a work, in the transaction that brings it.
@FunctionalInterface
public interface NoteKeeping {

    /// @param schemes those that the notes use; what the library knows already stays as it is
    void keep(Sql sql, List<Scheme> schemes, List<Note> notes) throws SQLException;
}
