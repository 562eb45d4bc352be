package enface.language.fold;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/// Writes words so that names and borrowed words look alike across languages and scripts: in plain Latin letters,
/// with letters that stand for one sound made one. One object serves one thread.
public final class Spelling {

    private static final int KEPT_LETTERS = 7;

    /// Read at the first word that is not in plain letters, since that takes longer than to spell a whole text.
    private static final class Rules {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /// The common spelling of a word; nothing for Han and kana, whose sounds tell too little.
    public String of(String word) {
        int first = word.codePointAt(0);
        int script = UScript.getScript(first);
        if (!Character.isLetter(first)
                || script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA) {
            return "";
        }
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        return common(plain ? word : Rules.LATIN.transliterate(word));
    }

    private static String common(String word) {
        var letters = new StringBuilder();
        for (int i = 0; i < word.length() && letters.length() < KEPT_LETTERS; i++) {
            char c = common(word, i);
            boolean doubled = !letters.isEmpty() && letters.charAt(letters.length() - 1) == c;
            if (c != 0 && !doubled) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static char common(String word, int at) {
        char c = word.charAt(at);
        return switch (c) {
            case 'c', 'q', 'k' -> 'k';
            case 'v', 'w' -> 'v';
            case 'z', 's', 'x' -> 's';
            case 'y', 'j', 'i' -> 'i';
            case 'h' -> 0;
            case 'p' -> at + 1 < word.length() && word.charAt(at + 1) == 'h' ? 'f' : 'p';
            default -> c >= 'a' && c <= 'z' ? c : 0;
        };
    }
}
