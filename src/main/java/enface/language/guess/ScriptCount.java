package enface.language.guess;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;

/// How much of a text is in which script, in letters of equal weight: a Han character says about as much as three
/// letters of an alphabet.
public record ScriptCount(Map<Integer, Integer> weights) {

    /// The codes of scripts, as ICU numbers them.
    public static final int LATIN = UScript.LATIN;

    public static final int HAN = UScript.HAN;
    /// That of Japanese, in which katakana and the Han characters among kana count as Hiragana.
    public static final int KANA = UScript.HIRAGANA;

    private static final int HAN_WEIGHT = 3;

    public static ScriptCount of(String text) {
        var tally = new Tally();
        tally.add(text);
        return tally.count();
    }

    /// A count under way, for a stretch of text that grows and shrinks: a letter costs the same however long it is.
    ///
    /// Not safe for use by two threads at once.
    public static final class Tally {

        private final Map<Integer, Integer> weights = new HashMap<>();

        public void add(String text) {
            change(text, 1);
        }

        /// Takes away what was added before.
        public void remove(String text) {
            change(text, -1);
        }

        private void change(String text, int sign) {
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (UCharacter.isLetter(c)) {
                    int script = script(c);
                    weights.merge(script, sign * (script == UScript.HAN ? HAN_WEIGHT : 1), Integer::sum);
                }
            }
        }

        /// The count as it stands.
        public ScriptCount count() {
            var counted = new HashMap<>(weights);
            counted.values().removeIf(weight -> weight == 0);
            int han = counted.getOrDefault(UScript.HAN, 0);
            int kana = counted.getOrDefault(UScript.HIRAGANA, 0);
            if (kana > 0 && kana * 8 > han) {
                counted.merge(UScript.HIRAGANA, han, Integer::sum);
                counted.remove(UScript.HAN);
            }
            return new ScriptCount(Map.copyOf(counted));
        }
    }

    /// The ICU code of a letter's script; katakana counts as Hiragana, bopomofo as Han.
    static int script(int codePoint) {
        int script = UScript.getScript(codePoint);
        return switch (script) {
            case UScript.KATAKANA -> UScript.HIRAGANA;
            case UScript.BOPOMOFO -> UScript.HAN;
            default -> script;
        };
    }

    /// The ICU code of the heaviest script, [UScript#UNKNOWN] where there is no letter.
    public int dominant() {
        return weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UScript.UNKNOWN);
    }

    public int of(int script) {
        return weights.getOrDefault(script, 0);
    }

    public int total() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
