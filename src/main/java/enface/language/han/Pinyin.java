package enface.language.han;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Syllables of Pinyin as dictionaries write them, `lu:4`, and as books do, `lǜ`.
///
/// Pure and stateless; cost is linear.
public final class Pinyin {

    /// The marks of the first four tones, to stand after a letter.
    private static final String TONE_MARKS = "\u0304\u0301\u030C\u0300";

    private static final Pattern NUMBERED = Pattern.compile("(?i)([a-zü:]+?)([1-5])(?![0-9])");

    private Pinyin() {}

    /// A text with its numbered syllables written with marks: `yin2 hang2` becomes `yín háng`. Anything else stays.
    public static String marked(String text) {
        return NUMBERED.matcher(text).replaceAll(s -> Matcher.quoteReplacement(marked(s.group(1), s.group(2))));
    }

    private static String marked(String letters, String tone) {
        var syllable = letters.replace("u:", "ü").replace("U:", "Ü").replace('v', 'ü');
        int number = tone.charAt(0) - '1';
        int at = vowel(syllable);
        if (number >= TONE_MARKS.length() || at < 0) {
            return syllable;
        }
        var written = syllable.substring(0, at + 1) + TONE_MARKS.charAt(number) + syllable.substring(at + 1);
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /// Where the mark goes: on a or e, on the o of ou, else on the last vowel; on m or n where there is none.
    private static int vowel(String syllable) {
        int last = -1;
        for (int i = 0; i < syllable.length(); i++) {
            switch (Character.toLowerCase(syllable.charAt(i))) {
                case 'a', 'e' -> {
                    return i;
                }
                case 'o' -> {
                    if (i + 1 < syllable.length() && syllable.charAt(i + 1) == 'u') {
                        return i;
                    }
                    last = i;
                }
                case 'i', 'u', 'ü' -> last = i;
                default -> {}
            }
        }
        return last >= 0 || syllable.isEmpty() || "mn".indexOf(syllable.charAt(0)) < 0 ? last : 0;
    }

    /// One syllable as dictionaries number it, in small letters, `v` for ü: `xíng` becomes `xing2`, `lu:4` becomes
    /// `lv4`; without any tone it is neutral, 5.
    public static String numbered(String syllable) {
        var letters = new StringBuilder();
        char tone = '5';
        var apart = Normalizer.normalize(syllable.replace("u:", "ü"), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = Character.toLowerCase(apart.charAt(i));
            int mark = TONE_MARKS.indexOf(c);
            if (mark >= 0) {
                tone = (char) ('1' + mark);
            } else if (c == '\u0308' && !letters.isEmpty()) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (c >= '1' && c <= '5') {
                tone = c;
            } else {
                letters.append(c);
            }
        }
        return letters.append(tone).toString();
    }
}
