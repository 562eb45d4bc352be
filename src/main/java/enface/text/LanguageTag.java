package enface.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// A language as BCP 47 writes it, `en`, `zh-Hans`, `pt-BR`; always in canonical case.
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    public static final LanguageTag ENGLISH = new LanguageTag("en");
    public static final LanguageTag SIMPLIFIED_CHINESE = new LanguageTag("zh-Hans");
    public static final LanguageTag TRADITIONAL_CHINESE = new LanguageTag("zh-Hant");
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");

    /// Throws [IllegalArgumentException] where the value is not well-formed BCP 47.
    public LanguageTag {
        try {
            value = new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + value, e);
        }
    }

    public static LanguageTag forLocale(Locale locale) {
        return locale.equals(Locale.SIMPLIFIED_CHINESE) ? SIMPLIFIED_CHINESE : new LanguageTag(locale.toLanguageTag());
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /// The primary language: `zh` of `zh-Hans`.
    public String language() {
        return locale().getLanguage();
    }

    /// Whether two tags name one language, script and region aside.
    public boolean sameLanguage(LanguageTag other) {
        return language().equals(other.language());
    }

    /// Whether text in this language runs without spaces in Han or kana, and so joins without one.
    public boolean isUnspaced() {
        return switch (language()) {
            case "zh", "yue", "lzh", "ja", "wuu", "hak", "nan" -> true;
            default -> false;
        };
    }

    /// Whether text in this language is written from the right: by its script where the tag names one.
    public boolean isFromRight() {
        return switch (locale().getScript()) {
            case "Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand" -> true;
            case "" ->
                switch (language()) {
                    case "ar", "arz", "ary", "apc", "ajp", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "ks" -> true;
                    case "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
