package enface.publish.parallel;

/// Something of a work that a format has no place for. Each has a sentence of its own, told before a file is written.
public enum Loss {
    /// Where a paragraph begins that begins inside a row or goes on over several.
    PARAGRAPHS,
    /// Which paragraphs are headings, items, quotations.
    KINDS,
    /// Who says a paragraph.
    SPEAKERS,
    /// On which page of its source a paragraph stands.
    PAGES,
    /// How characters are read, as the file said.
    READINGS,
    /// When sentences are said.
    TIMES,
    /// What is said at no known time.
    UNTIMED,
    /// Where sentences end.
    SENTENCES,
    /// Which sentence corresponds to which, as far as paragraphs do not tell.
    BEADS,
    /// Which of it a person has confirmed, and how sure the rest is.
    STATUS,
    /// Title, speaker, date and all else that is known of the work.
    ABOUT,
    /// What is known of the work but its title and speaker.
    DETAILS,
    /// What versions are called, and who made them.
    NAMES,
    /// Signs that steer machines and have no letter.
    CONTROLS,
    /// Texts too long for a cell, which go on in the next.
    LONG_CELLS
}
