package enface.language.script;

import com.ibm.icu.text.Normalizer2;

/// Characters that are another way to write one or several others, kept by Unicode for old encodings alone: the
/// radicals of the Kangxi dictionary, compatibility ideographs, ligatures, joined forms of Arabic letters.
///
/// Few fonts have them, and a reader who finds or copies one means the others.
public final class Lookalikes {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private Lookalikes() {}

    /// What a character stands for; itself as a rule.
    public static String plain(int code) {
        var text = Character.toString(code);
        return isLookalike(code) ? COMPATIBLE.normalize(text) : text;
    }

    private static boolean isLookalike(int code) {
        return (code >= 0x2E80 && code <= 0x2FDF) // radicals
                || (code >= 0xF900 && code <= 0xFAFF) // compatibility ideographs
                || (code >= 0xFB00 && code <= 0xFDFF && code != 0xFD3E && code != 0xFD3F) // ligatures
                || (code >= 0xFE70 && code <= 0xFEFC)
                || (code >= 0x2F800 && code <= 0x2FA1F);
    }

    /// A letter with marks as the one character there is for it; the text itself where there is none.
    public static String composed(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }
}
