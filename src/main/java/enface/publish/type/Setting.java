package enface.publish.type;

import enface.language.script.Levels;
import enface.text.LanguageTag;
import java.util.Optional;

/// How a paragraph is set.
///
/// @param chinese whether it is Chinese or Japanese on the whole, which decides over the marks both scripts share
/// @param fromRight whether its lines begin on the right
/// @param tall whether its letters bear marks over and under the line
/// @param parted the language whose words may be parted at the ends of lines; nothing where none may
/// @param read whether there is room over its lines for how its characters are read
public record Setting(boolean chinese, boolean fromRight, boolean tall, Optional<LanguageTag> parted, boolean read) {

    public static final Setting LATIN = new Setting(false, false, false, Optional.empty(), false);
    private static final float READ_LEADING = 2.2f;
    private static final float USUAL_LEADING = 1.5f;
    private static final float TALL_LEADING = 1.66f;

    public static Setting of(LanguageTag language) {
        return new Setting(
                language.isUnspaced(),
                language.isFromRight(),
                language.isFromRight() || isTall(language.language()),
                Optional.of(language).filter(l -> !l.isUnspaced() && !l.isFromRight()),
                false);
    }

    /// As a text itself asks for whose language nobody told.
    public static Setting of(String text) {
        return of(text, Squares.isMostlyWide(text));
    }

    /// The same for a line among those of the reader's own language.
    public static Setting ofLine(String text) {
        return of(text, false);
    }

    private static Setting of(String text, boolean chinese) {
        boolean fromRight = Levels.startsFromRight(text);
        return new Setting(chinese, fromRight, fromRight, Optional.empty(), false);
    }

    private static boolean isTall(String language) {
        return switch (language) {
            case "ko", "th", "lo", "km", "my", "hi", "mr", "ne", "sa", "bn", "ta", "te", "kn", "ml", "si", "gu", "pa" ->
                true;
            default -> false;
        };
    }

    /// The same with room for readings over its lines.
    public Setting toBeRead() {
        return new Setting(chinese, fromRight, tall, parted, true);
    }

    /// How far apart its lines stand, in sizes of its type.
    public float leading() {
        if (read) {
            return READ_LEADING;
        }
        return chinese || tall ? TALL_LEADING : USUAL_LEADING;
    }
}
