package enface.publish.pdf;

/// Where a line may end: at spaces and after hyphens in scripts with spaces, between any two characters of Chinese
/// and Japanese, except that no line starts with a mark that closes and none ends with one that opens
/// (GB/T 15834–2011, 5.1; UAX 14 in spirit).
final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗］｝〞％‰℃〜～／＞゛゜々ー" + "ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    /// These may start a line after a space, as in Latin text, but not after a Han character.
    private static final String NEVER_FIRST_UNSPACED = "’”…–·‧,.;:!?)]}%»›";
    private static final String NEVER_LAST = "（《〈「『【〔〖［｛“‘([{«‹￥＄£$¥";

    private LineBreaks() {}

    /// Whether a line may end before UTF-16 offset `at` of `text`, which lies between two characters.
    static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isSpace(after) || isMark(after) || NEVER_FIRST.indexOf(after) >= 0) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (before == '—' && after == '—') {
            return false; // one dash of two characters
        }
        if (NEVER_FIRST_UNSPACED.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (isWide(before) || isWide(after) || endsChinese(text, at)) {
            return true;
        }
        return switch (before) {
            case '-', '‐', '/' -> Character.isLetter(after) && at >= 2 && Character.isLetter(text.charAt(at - 2));
            case '–', '—' -> true;
            default -> false;
        };
    }

    /// Whether the mark before `at` is one both scripts use, and closes something Chinese.
    private static boolean endsChinese(String text, int at) {
        int last = at;
        while (last > 0 && "’”…".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last < at && last > 0 && isWide(text.codePointBefore(last));
    }

    static boolean isSpace(int code) {
        return code == ' ' || code == '\t' || code == '\n' || code == 0x3000 || code == 0x200B;
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /// Whether a character is of Chinese or Japanese text and takes a square of its own.
    static boolean isWide(int code) {
        if (code < 0x1100) {
            return false;
        }
        if ((code >= 0x3000 && code <= 0x30FF) || (code >= 0xFF00 && code <= 0xFF60)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
            default -> false;
        };
    }

    /// Whether a text is Chinese or Japanese on the whole.
    static boolean isMostlyWide(String text) {
        long wide = text.codePoints().filter(LineBreaks::isWide).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return wide * 3 > letters;
    }
}
