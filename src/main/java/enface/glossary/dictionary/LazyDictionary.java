package enface.glossary.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A dictionary that is unpacked when it is first asked for something. Safe on any thread.
public final class LazyDictionary implements Dictionary {

    private final Supplier<Dictionary> maker;
    private Optional<Dictionary> made = Optional.empty();

    public LazyDictionary(Supplier<Dictionary> maker) {
        this.maker = maker;
    }

    private synchronized Dictionary made() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    @Override
    public boolean knows(String word) {
        return made().knows(word);
    }

    @Override
    public List<DictionaryEntry> entries(String word) {
        return made().entries(word);
    }

    @Override
    public List<DictionaryEntry> meaning(String english) {
        return made().meaning(english);
    }

    @Override
    public int longest() {
        return made().longest();
    }
}
