package enface.align.correct;

/// A repair that makes no sense where it is asked for.
public final class CannotRepair extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not; its name is part of the key of the sentence that tells.
    public enum Reason {
        /// There is no bead of this number.
        NO_BEAD,
        /// There is no sentence of this number.
        NO_SENTENCE,
        /// Nothing comes before the first, and nothing after the last.
        NO_NEIGHBOUR,
        /// What is to be joined stands apart in one of the versions.
        APART,
        /// Both parts must have something.
        NOT_PARTED,
        /// A sentence amid others cannot be taken out of their bead.
        AMID,
        /// All would be as it is.
        NO_CHANGE,
        /// What was aligned anew crosses something outside.
        CROSSING,
        /// The original is aligned with others, not with itself, and an attempt sentence by sentence for ever.
        NO_BITEXT,
        /// Two translations are linked by way of the original, and one of them has nothing of it there.
        NO_ORIGINAL
    }

    private final Reason reason;

    public CannotRepair(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
