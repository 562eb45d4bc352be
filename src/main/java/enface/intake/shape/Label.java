package enface.intake.shape;

import enface.text.LanguageTag;
import java.util.Optional;

/// What a few words above or before a text say of it.
///
/// @param language the language they name
/// @param words what they are, without the signs round them
/// @param named whether they tell this text from others of its language: a number, a letter, somebody's name
public record Label(Kind kind, Optional<LanguageTag> language, String words, boolean named) {

    /// What the text is said to be.
    public enum Kind {
        /// A version, of whatever role.
        VERSION,
        ORIGINAL,
        TRANSLATION,
        /// What somebody says of the text.
        COMMENTARY,
        VOCABULARY
    }

    /// Whether it stands above the text of a version.
    public boolean isOfVersion() {
        return kind == Kind.VERSION || kind == Kind.ORIGINAL || kind == Kind.TRANSLATION;
    }
}
