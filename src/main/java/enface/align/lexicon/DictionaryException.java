package enface.align.lexicon;

import java.io.Serial;
import java.nio.file.Path;

/// A file that is no dictionary, though it was given as one.
public final class DictionaryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Fault {
        /// A file that belongs to it is not there.
        MISSING,
        /// No line has two columns.
        NO_COLUMNS,
        /// An entry points outside the data.
        BROKEN,
        TOO_LARGE,
        /// Its entries point at far more text than it has, or at articles that nobody reads.
        TOO_MUCH,
        /// A pipe, a device, a socket.
        NOT_REGULAR,
        /// It is not there, may not be read, or breaks off.
        UNREADABLE
    }

    private final String file;
    private final Fault fault;

    DictionaryException(Path file, Fault fault) {
        super(fault + ": " + file);
        this.file = String.valueOf(file.getFileName());
        this.fault = fault;
    }

    /// The name of the file, without its folders.
    public String file() {
        return file;
    }

    public Fault fault() {
        return fault;
    }
}
