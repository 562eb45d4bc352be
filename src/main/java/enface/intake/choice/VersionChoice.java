package enface.intake.choice;

import enface.text.LanguageTag;
import java.util.Optional;

/// What a person says of one version.
///
/// @param language empty where it was found right
/// @param by who made it; empty where that was found right
/// @param place the lower, the further at the front, where the original stands; 0 where nobody has put it anywhere
/// @param leftOut whether it is not to come into the library
public record VersionChoice(Optional<LanguageTag> language, Optional<String> by, int place, boolean leftOut) {

    public static final VersionChoice NONE = new VersionChoice(Optional.empty(), Optional.empty(), 0, false);

    public VersionChoice withLanguage(LanguageTag said) {
        return new VersionChoice(Optional.of(said), by, place, leftOut);
    }

    public VersionChoice withBy(String said) {
        return new VersionChoice(language, Optional.of(said), place, leftOut);
    }

    public VersionChoice withPlace(int said) {
        return new VersionChoice(language, by, said, leftOut);
    }

    public VersionChoice withLeftOut(boolean said) {
        return new VersionChoice(language, by, place, said);
    }
}
