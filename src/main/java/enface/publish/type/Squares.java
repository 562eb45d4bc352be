package enface.publish.type;

/// Which characters take a square of their own, as those of Chinese and Japanese do.
final class Squares {

    private Squares() {}

    /// Whether a character is of Chinese or Japanese text and takes a square of its own.
    static boolean isWide(int code) {
        if (code < 0x1100) {
            return false;
        }
        if ((code >= 0x3000 && code <= 0x30FF) || (code >= 0xFF00 && code <= 0xFF60)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }

    /// Whether a text is Chinese or Japanese on the whole.
    static boolean isMostlyWide(String text) {
        long wide = text.codePoints().filter(Squares::isWide).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return wide * 3 > letters;
    }
}
