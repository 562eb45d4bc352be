package enface.language.guess;

import com.ibm.icu.lang.UScript;
import enface.language.han.HanForms;
import enface.text.LanguageTag;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Tells in which language a text is written: by its script, languages that share an alphabet by the groups of letters
/// in their words, Chinese by which of its characters were simplified.
///
/// Good from a sentence on; a few words may be too little to tell one of two languages from the other, which is said.
public final class LanguageGuess {

    private final AlphabetGuess alphabets = new AlphabetGuess();
    private final HanForms hanForms = new HanForms();

    /// The language of `text`, [LanguageTag#UNDETERMINED] where it has no letters. Code in it counts for nothing,
    /// unless
    /// there is nothing else.
    public LanguageTag of(String text) {
        var prose = Prose.of(text);
        return ofWords(ScriptCount.of(prose).total() == 0 ? text : prose);
    }

    /// The language that a name is written in, which tells little: that of its script, English for Latin letters.
    public LanguageTag ofName(String name) {
        return ScriptCount.of(name).dominant() == UScript.LATIN ? LanguageTag.ENGLISH : of(name);
    }

    private LanguageTag ofWords(String text) {
        return switch (ScriptCount.of(text).dominant()) {
            case UScript.HAN -> chinese(text);
            case UScript.LATIN -> alphabets.of(text, UScript.LATIN).orElse(LanguageTag.ENGLISH);
            case UScript.CYRILLIC -> alphabets.of(text, UScript.CYRILLIC).orElse(tag("ru"));
            case UScript.ARABIC -> alphabets.of(text, UScript.ARABIC).orElse(tag("ar"));
            case UScript.DEVANAGARI -> alphabets.of(text, UScript.DEVANAGARI).orElse(tag("hi"));
            case UScript.HIRAGANA -> tag("ja");
            case UScript.HANGUL -> tag("ko");
            case UScript.GREEK -> tag("el");
            case UScript.HEBREW -> tag("he");
            case UScript.THAI -> tag("th");
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

    /// Which of `candidates` a text is in, by script first and letters second; nothing where it tells too
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
                        : alphabets.among(text, sameScript, script);
        };
    }

    /// The language of a text of which somebody says one: a person, a name, a folder, a document. That is believed
    /// unless the script is another, or the text tells another beyond doubt.
    public LanguageTag of(String text, LanguageTag said) {
        var guessed = of(text);
        var prose = Prose.of(text);
        int script = ScriptCount.of(ScriptCount.of(prose).total() == 0 ? text : prose)
                .dominant();
        if (script == UScript.UNKNOWN) {
            return said;
        }
        boolean written = scriptOf(said) == script
                || (script == UScript.HAN && said.language().equals("ja"));
        if (!written || said.value().equals("zh")) {
            return guessed;
        }
        if (script == UScript.HAN && said.sameLanguage(guessed)) {
            return hanForms.isTraditional(text) ? guessed : hanForms.isSimplified(text) ? guessed : said;
        }
        return alphabets.isSurely(prose, guessed, said, script) ? guessed : said;
    }

    /// Whether a text is beyond doubt in one language rather than in another that shares its script.
    public boolean isSurely(String text, LanguageTag one, LanguageTag other) {
        int script = ScriptCount.of(text).dominant();
        return script == scriptOf(one)
                && script == scriptOf(other)
                && alphabets.isSurely(Prose.of(text), one, other, script);
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
}
