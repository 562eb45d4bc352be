package enface.text.correct;

/// A correction that makes no sense where it is asked for.
public final class CannotCorrect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not; its name is part of the key of the sentence that tells.
    public enum Reason {
        /// Nothing would be left of the sentence.
        NO_WORDS,
        /// All would be as it is.
        NO_CHANGE,
        /// There is no sentence of this number.
        NO_SENTENCE,
        /// There is no paragraph of this number.
        NO_PARAGRAPH,
        /// A sentence can be parted only where words stand on either side.
        NOT_BETWEEN_WORDS,
        /// Nothing follows.
        NOTHING_BEHIND,
        /// A paragraph begins there already.
        BEGINS_ALREADY,
        /// Verbatim lines are one sentence, which is never parted.
        VERBATIM,
        /// What a person writes themselves is changed where it is written.
        ATTEMPT
    }

    private final Reason reason;

    public CannotCorrect(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
