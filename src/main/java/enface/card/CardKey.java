package enface.card;

/// What tells a card from all others, however often it is made: where it comes from, and what it is there.
///
/// @param name of a word its language and letters, of a term the number of its concept and its language, of a note its
///     token
public record CardKey(Origin origin, String name) {

    /// Where a card comes from.
    public enum Origin {
        WORD,
        TERM,
        NOTE
    }
}
