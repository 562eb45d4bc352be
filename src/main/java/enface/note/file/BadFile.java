package enface.note.file;

import java.io.IOException;
import java.io.Serial;

/// A file that holds no notes, or no scheme.
public final class BadFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param where what of it cannot be read
    public BadFile(String where) {
        super(where);
    }

    BadFile(String where, RuntimeException cause) {
        super(where, cause);
    }
}
