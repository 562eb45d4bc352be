package enface.intake.draft;

/// A file that cannot become a draft. What the person is told is made from the kind; nothing was stored.
public final class IntakeException extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Kind {
        NOT_FOUND,
        /// A folder where a file was meant.
        FOLDER,
        /// A folder without a file in it.
        NO_FILES,
        /// A folder of more files than can be meant.
        TOO_MANY,
        /// A format that is known but not read; the detail names it.
        FORMAT,
        /// Other files packed into one.
        ARCHIVE,
        PICTURE,
        /// A dictionary, which is installed and not read; the detail names its format.
        DICTIONARY,
        /// A list of terms in a format that nobody reads.
        TERMS,
        /// Sound or film.
        SOUND,
        UNREADABLE,
        /// A pipe, a device, a socket.
        NOT_REGULAR,
        TOO_LARGE,
        EMPTY,
        BINARY,
        NO_LETTERS,
        /// Numbers of lines that correspond, of files that are not there.
        LINKS,
        /// It is not what it says, or a part of it is missing.
        DAMAGED,
        /// It declares entities of its own, which could read other files or grow without end.
        ENTITIES,
        /// It wants a password.
        LOCKED,
        /// Its pages are pictures.
        SCANNED,
        /// It is not what it says it is; the detail is the line where that shows.
        BROKEN,
        /// It is made to grow or to nest without end.
        OVERGROWN,
        /// There is no text in it that could be laid side by side.
        NO_TEXTS,
        ONE_LANGUAGE
    }

    private final Kind kind;
    private final String file;
    private final String detail;

    public IntakeException(Kind kind, String file, String detail) {
        super(kind + " " + file + " " + detail);
        this.kind = kind;
        this.file = file;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    public String file() {
        return file;
    }

    /// What the kind wants to be told with, such as the one language that was found; may be empty.
    public String detail() {
        return detail;
    }
}
