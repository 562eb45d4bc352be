package enface.intake.aligned;

import enface.text.LanguageTag;
import java.util.Optional;

/// What files that Enface wrote have in common.
final class OwnFile {

    private OwnFile() {}

    /// The language of a tag, just as it is written.
    static Optional<LanguageTag> tag(String tag) {
        try {
            return tag.isBlank() ? Optional.empty() : Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
