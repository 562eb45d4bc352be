package enface.pane.type;

import enface.text.LanguageTag;
import java.util.Optional;

/// The family of the program for languages whose letters the usual families lack.
final class ScriptFamily {

    private ScriptFamily() {}

    static Optional<String> of(LanguageTag language) {
        return switch (language.language()) {
            case "he", "yi" -> Optional.of("Enface Hebrew");
            case "hi", "mr", "ne", "sa" -> Optional.of("Enface Devanagari");
            case "th" -> Optional.of("Enface Thai");
            case "ko" -> Optional.of("Enface Korean");
            default -> // of others from the right the letters come from the system, and signs of direction from here
                language.isFromRight() ? Optional.of("Enface Arabic") : Optional.empty();
        };
    }
}
