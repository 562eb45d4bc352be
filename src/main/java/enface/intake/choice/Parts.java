package enface.intake.choice;

/// How many works a file of running text holds.
public enum Parts {
    /// As many as its list of contents says, else one.
    FOUND,
    /// One, whatever contents it has.
    ONE_WORK,
    /// One under each heading of the highest rank that comes several times.
    BY_HEADINGS
}
