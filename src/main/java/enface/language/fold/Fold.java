package enface.language.fold;

/// A difference in writing that need not count as one.
public enum Fold {
    /// Capitals and small letters.
    CASE,
    /// Full and half width, and the shapes of quotation marks, apostrophes and dashes.
    WIDTH,
    /// Traditional and simplified Han characters.
    HAN_FORMS
}
