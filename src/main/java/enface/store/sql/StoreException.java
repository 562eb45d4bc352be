package enface.store.sql;

import org.jspecify.annotations.Nullable;

/// The library could not do what was asked; what it held before, it still holds.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Kind {
        /// The file was written by a newer program.
        TOO_NEW,
        /// The file is no library.
        NOT_A_LIBRARY,
        /// There is a folder where the file should be.
        FOLDER,
        /// The library lies where it can only be read.
        READ_ONLY,
        /// The file is no longer where it was when it was opened.
        GONE,
        /// Another file stands where the library was when it was opened.
        REPLACED,
        /// Another process holds the library.
        BUSY,
        /// The disk is full.
        FULL,
        /// The file cannot be written or read where it is.
        NO_ACCESS,
        /// The file is damaged.
        DAMAGED,
        /// Something nobody expected.
        FAILED
    }

    private final Kind kind;

    public StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
