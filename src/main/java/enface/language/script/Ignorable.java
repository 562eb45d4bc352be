package enface.language.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// Characters that are never drawn and yet have an effect: soft hyphens, joiners and non-joiners, spaces without
/// width, marks of direction, selectors of a variant.
public final class Ignorable {

    public static final char SOFT_HYPHEN = '\u00AD';

    private Ignorable() {}

    /// Whether a character leaves no ink: one that Unicode lets be ignored, or a control.
    public static boolean is(int code) {
        return code < 0x20
                || (code >= 0x7F && code < 0xA0)
                || (code >= 0xAD && UCharacter.hasBinaryProperty(code, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /// Whether a character is drawn on the one before it: an accent, a vowel sign, a point.
    public static boolean isMark(int code) {
        return code >= 0x300
                && switch (Character.getType(code)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /// What a mark looks like in text from the right: `(` for `)`.
    public static int mirrored(int code) {
        return UCharacter.getMirror(code);
    }
}
