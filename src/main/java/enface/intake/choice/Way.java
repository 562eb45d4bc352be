package enface.intake.choice;

/// How the texts lie in a file of running text.
public enum Way {
    /// As the file itself shows.
    FOUND,
    /// One text, in one language.
    ONE_TEXT,
    /// Two languages or more that take turns, by what each piece is in.
    IN_TURN,
    /// Labels or headings say whose text follows.
    LABELLED,
    /// Each column of its tables is a version.
    TABLE,
    /// Each line is one of verse, and a paragraph of its own.
    VERSE
}
