package enface.glossary.chinese;

/// What a path through a run of Han characters may step on.
interface PathWords {

    /// What a word never costs: it is none.
    double NO_WORD = Double.POSITIVE_INFINITY;

    /// The length of the longest word, in UTF-16 units.
    int longest();

    /// What a step costs, the less the commoner the word is; [#NO_WORD] where that is no word of more than one
    /// character.
    double price(String word);
}
