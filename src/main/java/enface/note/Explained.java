package enface.note;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What something is called in each language, and what that means in one sentence.
///
/// @param words by language, as in `en`
public record Explained(Map<String, Word> words) {

    public static final Explained NOTHING = new Explained(Map.of());

    /// A name and what it means; that may be empty.
    public record Word(String name, String explanation) {}

    public Explained {
        words = Map.copyOf(words);
    }

    /// In one language alone.
    public static Explained in(Locale locale, String name, String explanation) {
        return new Explained(Map.of(locale.getLanguage(), new Word(name, explanation)));
    }

    /// The same with other words in one language.
    public Explained with(Locale locale, String name, String explanation) {
        var now = new TreeMap<>(words);
        now.put(locale.getLanguage(), new Word(name, explanation));
        return new Explained(now);
    }

    /// In the language of a reader, or in English, or in any.
    public Optional<Word> in(Locale locale) {
        return Optional.ofNullable(words.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(words.get("en")))
                .or(() -> new TreeMap<>(words).values().stream().findFirst());
    }

    /// The name for a reader; `key` where there is none.
    public String name(Locale locale, String key) {
        return in(locale).map(Word::name).filter(n -> !n.isBlank()).orElse(key);
    }

    /// What it means, for a reader; perhaps empty.
    public String explanation(Locale locale) {
        return in(locale).map(Word::explanation).orElse("");
    }
}
