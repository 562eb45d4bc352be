package enface.card;

import enface.glossary.Example;
import java.util.Optional;

/// A card: what it asks, where that was met, and how well it is remembered.
///
/// @param place nothing where it was met nowhere
public record Card(CardId id, CardKey key, CardText text, Optional<Example> place, Memory memory) {

    public Card withId(CardId now) {
        return new Card(now, key, text, place, memory);
    }

    public Card withMemory(Memory now) {
        return new Card(id, key, text, place, now);
    }
}
