package enface.language.sentence;

import enface.text.LanguageTag;

/// How a language is written, as far as the ends of its sentences go.
///
/// @param code the language, without script and region
/// @param unspaced whether it has no spaces between words and sentences
/// @param cased whether its sentences begin with a capital
/// @param ordinals whether a point after a number makes it an ordinal: `am 3. Oktober`
/// @param pointed whether points part the numbers of a date, with spaces after them: `2024. 5. 1.`
record Habits(String code, boolean unspaced, boolean cased, boolean ordinals, boolean pointed) {

    static Habits of(LanguageTag language) {
        var code = language.language();
        boolean cased = switch (code) {
            case "zh", "yue", "lzh", "wuu", "hak", "nan", "ja", "ko" -> false;
            case "ar", "fa", "ur", "ps", "ckb", "ug", "sd", "he", "yi" -> false;
            case "hi", "mr", "ne", "sa", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si", "or" -> false;
            case "th", "lo", "km", "my", "bo", "dz", "ka", "am", "ti" -> false;
            default -> true;
        };
        boolean ordinals = switch (code) {
            case "de", "lb", "gsw", "nds", "cs", "sk", "sl", "hr", "sr", "bs", "pl", "hsb", "dsb" -> true;
            case "da", "nb", "nn", "no", "fo", "is", "fi", "et", "hu", "lv", "tr", "az", "eu", "sv" -> true;
            default -> false;
        };
        boolean pointed = ordinals || !cased;
        return new Habits(code, language.isUnspaced(), cased, ordinals, pointed);
    }

    /// Whether a semicolon asks, as in Greek.
    boolean asksBySemicolon() {
        return code.equals("el");
    }

    /// Whether points only abbreviate, since no sentence ends in one.
    boolean pointless() {
        return switch (code) {
            case "th", "lo", "km", "my", "bo", "dz" -> true;
            default -> false;
        };
    }
}
