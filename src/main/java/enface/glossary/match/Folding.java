package enface.glossary.match;

import enface.language.han.HanForms;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as terms are looked up in it: case, width, marks over Latin and Greek letters, and kinds of hyphens,
/// apostrophes and spaces, and the two forms of Han characters, made equal; with the way back to every character of the
/// original.
///
/// A space beside a Han character counts for nothing, since people write `API 网关` and `API网关` alike.
final class Folding {

    private static final HanForms FORMS = new HanForms();

    private final String original;
    private char[] folded;
    /// Where in the original each folded character starts; one more entry for the end.
    private int[] starts;
    private int length;

    Folding(String original) {
        this.original = original;
        folded = new char[original.length() + 1];
        starts = new int[folded.length + 1];
        for (int i = 0; i < original.length(); ) {
            int code = original.codePointAt(i);
            int next = i + Character.charCount(code);
            append(code, i, next);
            i = next;
        }
        dropLastSpace();
        starts[length] = original.length();
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return folded[index];
    }

    /// Where folded character `index` starts in the original.
    int start(int index) {
        return starts[index];
    }

    /// Where the original of the folded characters before `index` ends: without the spaces behind it, and with the
    /// marks that belong to its last letter.
    int end(int index) {
        int end = starts[index];
        while (end > starts[index - 1] + 1 && Character.isWhitespace(original.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    String text() {
        return new String(folded, 0, length);
    }

    /// Whether a term may start at a folded character: where a word does, or anywhere in a script without spaces.
    boolean mayStart(int index) {
        if (Character.isLowSurrogate(folded[index])) {
            return false;
        }
        return index == 0 || !isWordCharacter(index) || !isWordCharacter(index - 1);
    }

    /// Whether a term may end before a folded character.
    boolean mayEnd(int index) {
        if (index == length || Character.isHighSurrogate(folded[index - 1])) {
            return index == length;
        }
        return !isWordCharacter(index - 1) || !isWordCharacter(index);
    }

    /// A hash of the word that starts at a folded character, folded; that of no word where none does.
    long foldedHash(int index) {
        long hash = 0xCBF29CE484222325L;
        for (int i = index; i < length && isWordCharacter(i); i++) {
            hash = (hash ^ folded[i]) * 0x100000001B3L;
        }
        return hash;
    }

    /// Where the word ends that starts at a folded character; there itself where none does.
    int wordEnd(int index) {
        int end = index;
        while (end < length && isWordCharacter(end)) {
            end++;
        }
        return end;
    }

    /// A hash of some folded characters as they are written in the original, marks and all, never 0; two words have the
    /// same one about as often as two of 2⁶⁴ numbers are the same.
    long wordHash(int from, int to) {
        long hash = 0xCBF29CE484222325L;
        for (int i = starts[from]; i < starts[to]; i++) {
            hash = (hash ^ original.charAt(i)) * 0x100000001B3L;
        }
        return hash == 0 ? 1 : hash;
    }

    /// Whether a folded character is part of a word that spaces part from others.
    boolean isWordCharacter(int index) {
        char c = folded[index];
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    private void append(int code, int at, int next) {
        if (code < 0x80) {
            appendPlain((char) code, at);
            return;
        }
        if (isHan(code)) {
            dropLastSpace();
            put(FORMS.simplified((char) code), at);
            return;
        }
        int type = Character.getType(code);
        if (code == 0xAD || (type == Character.NON_SPACING_MARK && code < 0x370 && length > 0)) {
            return; // a soft hyphen, or a mark over the letter before it
        }
        switch (code) {
            case '’', '‘', 'ʼ', '＇' -> put('\'', at);
            case '‐', '‑', '－' -> put('-', at);
            default -> appendFolded(code, type, at, next);
        }
    }

    private static boolean isHan(int code) {
        return code >= 0x4E00 && code <= 0x9FFF;
    }

    private void appendPlain(char c, int at) {
        if (c <= ' ') {
            appendSpace(at);
        } else {
            put(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, at);
        }
    }

    private void appendFolded(int code, int type, int at, int next) {
        if (type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR) {
            appendSpace(at);
            return;
        }
        if (isUnspaced(code)) {
            dropLastSpace();
            for (int i = at; i < next; i++) {
                put(FORMS.simplified(original.charAt(i)), at);
            }
            return;
        }
        var form = code >= 0xFF00 && code <= 0xFFEF ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
        var plain = Normalizer.normalize(original.substring(at, next), form);
        var script = Character.UnicodeScript.of(code);
        boolean marksFold = script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
        if (!marksFold) {
            plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
        // upper case first: it takes ß apart and ends the difference between ς and σ
        var lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!marksFold || Character.getType(c) != Character.NON_SPACING_MARK) {
                put(c == 'ς' ? 'σ' : c, at);
            }
        }
    }

    private void appendSpace(int at) {
        if (length > 0 && folded[length - 1] != ' ' && !isUnspaced(folded[length - 1])) {
            put(' ', at);
        }
    }

    private void dropLastSpace() {
        if (length > 0 && folded[length - 1] == ' ') {
            length--;
        }
    }

    private void put(char c, int at) {
        if (length == folded.length) { // rare: a letter that folds to two
            folded = Arrays.copyOf(folded, length * 2);
            starts = Arrays.copyOf(starts, length * 2 + 1);
        }
        folded[length] = c;
        starts[length++] = at;
    }

    /// Whether a character belongs to a script that is written without spaces, so that a term may start or end at it.
    static boolean isUnspaced(int code) {
        if (isHan(code)) {
            return true; // by far the most frequent
        }
        if (code < 0xE00 || Character.isSurrogate((char) code)) {
            return code >= 0xE00;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
