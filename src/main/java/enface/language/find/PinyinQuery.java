package enface.language.find;

import enface.language.han.HanSyllables;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Letters as they were typed, and what was said about tones and the ends of syllables.
record PinyinQuery(List<Letter> letters) {

    /// @param tone marked on it, 0 for none
    /// @param closing the tone numbered after it, 0 for none
    /// @param last whether a syllable must end with it
    record Letter(char letter, int tone, int closing, boolean last) {}

    private static final int LEAST = 2;
    private static final int LONGEST_SYLLABLE = 6;
    private static final String TONE_MARKS = "\u0304\u0301\u030C\u0300";

    static Optional<PinyinQuery> of(String typed) {
        var letters = new ArrayList<Letter>();
        var apart = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = Character.toLowerCase(apart.charAt(i));
            int mark = TONE_MARKS.indexOf(c);
            if (c >= 'a' && c <= 'z') {
                letters.add(new Letter(c, 0, 0, false));
            } else if (letters.isEmpty()) {
                return Optional.empty();
            } else {
                var before = letters.removeLast();
                if (mark >= 0) {
                    letters.add(new Letter(before.letter, mark + 1, before.closing, before.last));
                } else if ((c == '\u0308' || c == ':') && before.letter == 'u') {
                    letters.add(new Letter('v', before.tone, before.closing, before.last));
                } else if (c >= '1' && c <= '5' && before.closing == 0) {
                    letters.add(new Letter(before.letter, before.tone, c - '0', true));
                } else if (" '’-".indexOf(c) >= 0) {
                    letters.add(new Letter(before.letter, before.tone, before.closing, true));
                } else {
                    return Optional.empty();
                }
            }
        }
        return letters.size() < LEAST ? Optional.empty() : Optional.of(new PinyinQuery(List.copyOf(letters)));
    }

    int length() {
        return letters.size();
    }

    /// Whether a letter of a syllable may be typed so.
    private static boolean isTyped(String syllable, int at, char typed) {
        char letter = syllable.charAt(at);
        if (letter == typed) {
            return true;
        }
        boolean lueOrNue = letter == 'v' && typed == 'u' && syllable.startsWith("ve", at);
        boolean umlautBySound = letter == 'u' && typed == 'v' && at == 1 && "jqxy".indexOf(syllable.charAt(0)) >= 0;
        return lueOrNue || umlautBySound;
    }

    /// Whether the letters can be syllables, each of them one that there is.
    boolean isCutInto(HanSyllables syllables) {
        boolean[] reached = new boolean[letters.size() + 1];
        reached[0] = true;
        for (int start = 0; start < letters.size(); start++) {
            var syllable = new StringBuilder();
            for (int end = start; reached[start] && end < Math.min(letters.size(), start + LONGEST_SYLLABLE); end++) {
                syllable.append(letters.get(end).letter);
                reached[end + 1] |= syllables.hasSyllable(written(syllable.toString()));
                if (letters.get(end).last) {
                    break;
                }
            }
        }
        return reached[letters.size()];
    }

    /// As the table writes a syllable.
    private static String written(String typed) {
        if (typed.equals("lue") || typed.equals("nue")) {
            return typed.charAt(0) + "ve";
        }
        return typed.length() > 1 && "jqxy".indexOf(typed.charAt(0)) >= 0 && typed.charAt(1) == 'v'
                ? typed.charAt(0) + "u" + typed.substring(2)
                : typed;
    }

    /// Whether a syllable such as `ren2` is what stands from a letter on.
    boolean hasSyllable(String syllable, int from) {
        int end = from + syllable.length() - 1;
        if (end > letters.size()) {
            return false;
        }
        int tone = 0;
        for (int i = from; i < end; i++) {
            var letter = letters.get(i);
            if (!isTyped(syllable, i - from, letter.letter) || (letter.last && i + 1 < end)) {
                return false;
            }
            tone = Math.max(tone, Math.max(letter.tone, letter.closing));
        }
        return tone == 0 || tone == 5 || tone == syllable.charAt(syllable.length() - 1) - '0';
    }
}
