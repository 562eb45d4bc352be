package enface.glossary;

import enface.text.LanguageTag;

/// A word or phrase for a concept in one language.
public record Term(LanguageTag language, String text, Status status) {

    /// How welcome a term is.
    public enum Status {
        PREFERRED,
        ADMITTED,
        DEPRECATED
    }

    public Term {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a term without text");
        }
    }

    public static Term preferred(LanguageTag language, String text) {
        return new Term(language, text, Status.PREFERRED);
    }
}
