package enface.language.fold;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import enface.language.han.HanForms;

/// Makes text comparable for finding: case, width, accents and the forms of Han characters do not count.
///
/// Safe on any thread.
public final class Folding {

    /// Changes whenever anything is folded otherwise than before: a library keeps it with its index of words,
    /// and makes that anew. A step of the library's tables sets it for those that hold no text yet.
    public static final int REVISION = 2;

    private final Normalizer2 compatible = Normalizer2.getNFKCCasefoldInstance();
    private final Normalizer2 apart = Normalizer2.getNFDInstance();
    private final HanForms hanForms = new HanForms();

    /// The text folded; its length may differ.
    public String fold(String text) {
        var folded = apart.normalize(compatible.normalize(text));
        var plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(hanForms.simplified(c));
            }
        }
        return plain.toString();
    }

    /// The folded text as words with one space between: each Han, kana or other unspaced character a word of its
    /// own, so that an index by words answers Chinese queries of any length as phrases.
    public String words(String text) {
        var folded = fold(text);
        var words = new StringBuilder(folded.length() * 2);
        boolean inWord = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (!UCharacter.isLetterOrDigit(c)) {
                inWord = false;
                continue;
            }
            boolean alone = isUnspaced(c);
            if (!words.isEmpty() && (alone || !inWord)) {
                words.append(' ');
            }
            words.appendCodePoint(c);
            inWord = !alone;
        }
        return words.toString();
    }

    private static boolean isUnspaced(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> true;
            default -> false;
        };
    }
}
