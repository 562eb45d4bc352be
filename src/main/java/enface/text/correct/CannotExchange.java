package enface.text.correct;

/// A version that cannot come, go or be given another text as it is asked for.
public final class CannotExchange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not; its name is part of the key of the sentence that tells.
    public enum Reason {
        /// The others are aligned with the original.
        ORIGINAL,
        /// What a person writes themselves is thrown away where it is written.
        ATTEMPT,
        /// The text is there already.
        SAME_TEXT,
        /// A file has more than one text where one is wanted.
        SEVERAL,
        /// What a person writes beside the original needs it.
        WRITTEN_BESIDE,
        /// Nothing was changed in the text since it was imported.
        AS_IMPORTED
    }

    private final Reason reason;

    public CannotExchange(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
