package enface.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;

/// How much of a text is in which script, in letters of equal weight: a Han character says about as much as three
/// letters of an alphabet.
public record ScriptCount(Map<Integer, Integer> weights) {

    /// The code of the Latin script, as ICU numbers them.
    public static final int LATIN = UScript.LATIN;

    private static final int HAN_WEIGHT = 3;

    public static ScriptCount of(String text) {
        var weights = new HashMap<Integer, Integer>();
        boolean kana = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (UCharacter.isLetter(c)) {
                int script = script(c);
                kana |= script == UScript.HIRAGANA;
                weights.merge(script, script == UScript.HAN ? HAN_WEIGHT : 1, Integer::sum);
            }
        }
        if (kana && weights.getOrDefault(UScript.HIRAGANA, 0) * 8 > weights.getOrDefault(UScript.HAN, 0)) {
            weights.merge(UScript.HIRAGANA, weights.getOrDefault(UScript.HAN, 0), Integer::sum);
            weights.remove(UScript.HAN);
        }
        return new ScriptCount(Map.copyOf(weights));
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
