package enface.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of a work beside its text, each field in every language it was given in, in the order given.
public record Metadata(Map<Field, Map<LanguageTag, String>> fields) {

    /// The fields a work may have.
    public enum Field {
        TITLE,
        SUBTITLE,
        OCCASION,
        SPEAKER,
        PLACE,
        DATE,
        SOURCE,
        DESCRIPTION,
        /// A list of words that stood beside the text.
        VOCABULARY,
        OTHER
    }

    public static final Metadata EMPTY = new Metadata(Map.of());

    public Metadata {
        var copy = new EnumMap<Field, Map<LanguageTag, String>>(Field.class);
        fields.forEach((field, texts) -> {
            if (!texts.isEmpty()) {
                copy.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
            }
        });
        fields = Collections.unmodifiableMap(copy);
    }

    public Map<LanguageTag, String> of(Field field) {
        return fields.getOrDefault(field, Map.of());
    }

    /// The field in `language`, in its nearest relation, or in whatever language it was given.
    public Optional<String> in(LanguageTag language, Field field) {
        var texts = of(field);
        var exact = texts.get(language);
        if (exact != null) {
            return Optional.of(exact);
        }
        return texts.entrySet().stream()
                .filter(e -> e.getKey().sameLanguage(language))
                .findFirst()
                .or(() -> texts.entrySet().stream().findFirst())
                .map(Map.Entry::getValue);
    }

    /// The field in exactly this language.
    public Optional<String> only(LanguageTag language, Field field) {
        return Optional.ofNullable(of(field).get(language));
    }

    /// These fields with one more text; a second text of a field and language is put on a line of its own, and what was
    /// said before is not said again.
    public Metadata with(Field field, LanguageTag language, String text) {
        var copy = new EnumMap<Field, Map<LanguageTag, String>>(Field.class);
        copy.putAll(fields);
        var texts = new LinkedHashMap<>(of(field));
        texts.merge(language, text, (a, b) -> a.lines().anyMatch(b::equals) ? a : a + "\n" + b);
        copy.put(field, texts);
        return new Metadata(copy);
    }

    /// These fields without one in a language.
    public Metadata without(Field field, LanguageTag language) {
        var copy = new EnumMap<Field, Map<LanguageTag, String>>(Field.class);
        copy.putAll(fields);
        var texts = new LinkedHashMap<>(of(field));
        texts.remove(language);
        copy.put(field, texts);
        return new Metadata(copy);
    }

    /// These fields with one text in the place of what stood there.
    public Metadata replacing(Field field, LanguageTag language, String text) {
        var copy = new EnumMap<Field, Map<LanguageTag, String>>(Field.class);
        copy.putAll(fields);
        var texts = new LinkedHashMap<>(of(field));
        texts.put(language, text);
        copy.put(field, texts);
        return new Metadata(copy);
    }
}
