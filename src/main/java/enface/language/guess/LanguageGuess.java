package enface.language.guess;

import com.ibm.icu.lang.UScript;
import enface.language.han.HanForms;
import enface.text.LanguageTag;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Tells in which language a text is written: by its script, Latin languages by their commonest words, Chinese by
/// which of its characters were simplified.
///
/// Good from a sentence on; a few words of a Latin language may be too little, which is said.
public final class LanguageGuess {

    private final FunctionWords functionWords = FunctionWords.shipped();
    private final HanForms hanForms = new HanForms();

    /// The language of `text`, [LanguageTag#UNDETERMINED] where it has no letters.
    public LanguageTag of(String text) {
        return switch (ScriptCount.of(text).dominant()) {
            case UScript.HAN -> chinese(text);
            case UScript.LATIN ->
                functionWords.best(text, functionWords.languages()).orElse(LanguageTag.ENGLISH);
            case UScript.CYRILLIC -> tag(has(text, "іїєґІЇЄҐ") ? "uk" : "ru");
            case UScript.ARABIC -> tag(has(text, "پچژگ") ? "fa" : "ar");
            case UScript.HIRAGANA -> tag("ja");
            case UScript.HANGUL -> tag("ko");
            case UScript.GREEK -> tag("el");
            case UScript.HEBREW -> tag("he");
            case UScript.THAI -> tag("th");
            case UScript.DEVANAGARI -> tag("hi");
            case UScript.BENGALI -> tag("bn");
            case UScript.TAMIL -> tag("ta");
            case UScript.GEORGIAN -> tag("ka");
            case UScript.ARMENIAN -> tag("hy");
            case UScript.KHMER -> tag("km");
            case UScript.MYANMAR -> tag("my");
            case UScript.TIBETAN -> tag("bo");
            default -> LanguageTag.UNDETERMINED;
        };
    }

    /// Which of `candidates` a text is in, by script first and common words second; nothing where it tells too
    /// little.
    public Optional<LanguageTag> among(String text, Collection<LanguageTag> candidates) {
        int script = ScriptCount.of(text).dominant();
        if (script == UScript.UNKNOWN) {
            return Optional.empty();
        }
        var sameScript = candidates.stream()
                .filter(c -> script == scriptOf(c))
                .sorted(Comparator.naturalOrder())
                .toList();
        return switch (sameScript.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(sameScript.getFirst());
            default ->
                script == UScript.HAN
                        ? Optional.of(chinese(text)).filter(sameScript::contains)
                        : functionWords.best(text, sameScript);
        };
    }

    /// The ICU script code in which a language is mainly written; Japanese counts as Hiragana.
    public static int scriptOf(LanguageTag language) {
        return switch (language.language()) {
            case "zh", "yue", "lzh" -> UScript.HAN;
            case "ja" -> UScript.HIRAGANA;
            case "ko" -> UScript.HANGUL;
            case "ru", "uk", "bg", "sr", "be", "mk" -> UScript.CYRILLIC;
            default -> {
                int[] codes = UScript.getCode(language.locale());
                yield codes == null || codes.length == 0 ? UScript.LATIN : codes[0];
            }
        };
    }

    private LanguageTag chinese(String text) {
        return hanForms.isTraditional(text) ? LanguageTag.TRADITIONAL_CHINESE : LanguageTag.SIMPLIFIED_CHINESE;
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }

    private static boolean has(String text, String letters) {
        return text.codePoints().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
