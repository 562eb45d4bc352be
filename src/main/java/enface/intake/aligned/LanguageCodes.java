package enface.intake.aligned;

import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.util.Optional;

/// The language that a file means by a code or a name, in any usual spelling.
final class LanguageCodes {

    private static final int LONGEST = 40;

    private LanguageCodes() {}

    static Optional<LanguageTag> of(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return Optional.empty();
        }
        return LanguageNames.tag(name).or(() -> wellFormed(name.strip().replace('_', '-')));
    }

    /// The language of a tag, just as it is written.
    static Optional<LanguageTag> exact(String tag) {
        try {
            return tag.isBlank() ? Optional.empty() : Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What has a script or a region behind it is meant as a code, even of a language that few know.
    private static Optional<LanguageTag> wellFormed(String tag) {
        if (!tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})+") || tag.startsWith("x-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
