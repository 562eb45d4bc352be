package enface.command;

/// Where the keys of a command mean it.
public enum Reach {
    /// Everywhere in the window, also while a person types, as long as somebody does it.
    WINDOW,
    /// Over the text of an open work, unless a person types.
    READING,
    /// As [#READING], while a version is hidden; there these keys come before those of reading.
    HIDDEN,
    /// In the list of works.
    LIBRARY,
    /// In the table of a glossary's entries.
    GLOSSARY,
    /// In the list of terms that are proposed.
    CANDIDATES,
    /// Where cards are asked.
    CARDS,
    /// In the list of dictionaries.
    SHELF,
    /// In the panel of practice, also while a person types there.
    PRACTICE;

    /// Whether a key could mean commands of both at one place.
    public boolean meets(Reach other) {
        return this == WINDOW || other == WINDOW || place() == other.place();
    }

    private Reach place() {
        return this == HIDDEN ? READING : this;
    }
}
