package enface.glossary.file;

import enface.text.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The language that the letters of a column let guess: one for each script, of Latin letters English.
final class Letters {

    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.GREEK, "el",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.LATIN, "en");

    private Letters() {}

    static Optional<LanguageTag> language(List<String> cells) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        cells.stream()
                .flatMapToInt(String::codePoints)
                .mapToObj(UnicodeScript::of)
                .map(s -> s == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : s)
                .forEach(s -> counts.merge(s, 1, Integer::sum));
        if (counts.containsKey(UnicodeScript.HIRAGANA)) {
            return Optional.of(new LanguageTag("ja"));
        }
        return counts.entrySet().stream()
                .filter(e -> LANGUAGES.containsKey(e.getKey()))
                .max(Map.Entry.comparingByValue())
                .flatMap(e -> Optional.ofNullable(LANGUAGES.get(e.getKey())))
                .map(LanguageTag::new);
    }
}
