package enface.card;

/// The number of a card in its library.
public record CardId(long value) {

    /// In no library yet.
    public static final CardId NONE = new CardId(0);
}
