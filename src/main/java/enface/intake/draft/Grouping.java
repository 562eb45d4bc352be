package enface.intake.draft;

/// Which of several files belong together.
public enum Grouping {
    /// What their names and what is in them tells.
    FOUND,
    /// Each file is a work of its own.
    EACH_ITS_OWN,
    /// All files are versions of one work.
    ALL_ONE
}
