package enface.glossary;

import enface.text.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Languages by the names people write over a column: `en`, `zh_CN`, `eng`, `English`, `Deutsch`, `英文`, `简体中文`.
public final class LanguageNames {

    private static final Pattern TAG = Pattern.compile("(?i)[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\\d{3}))?");
    private static final Pattern BRACKETS = Pattern.compile("[\\s()（）,，_-]+");
    private static final List<Locale> IN = List.of(
            Locale.ENGLISH,
            Locale.SIMPLIFIED_CHINESE,
            Locale.TRADITIONAL_CHINESE,
            Locale.FRENCH,
            Locale.GERMAN,
            Locale.of("es"),
            Locale.JAPANESE);
    private static final Map<String, String> NAMES = names();

    private LanguageNames() {}

    /// The language a name means, or nothing. Chinese is told by its script: `zh-CN` is `zh-Hans`, `zh-TW` is
    /// `zh-Hant`.
    public static Optional<LanguageTag> tag(String name) {
        var key = key(name);
        var known = NAMES.get(key);
        if (known != null) {
            return Optional.of(new LanguageTag(known));
        }
        if (!TAG.matcher(name.strip()).matches()) {
            return Optional.empty();
        }
        var parts = List.of(name.strip().split("[-_]"));
        var language = NAMES.get(parts.getFirst().toLowerCase(Locale.ROOT));
        if (language == null) {
            return Optional.empty();
        }
        if (language.equals("zh")) {
            return Optional.of(chinese(parts));
        }
        return Optional.of(new LanguageTag(language
                + String.join("", parts.stream().skip(1).map(p -> "-" + p).toList())));
    }

    private static LanguageTag chinese(List<String> parts) {
        for (var part : parts.subList(1, parts.size())) {
            switch (part.toLowerCase(Locale.ROOT)) {
                case "hans", "cn", "sg", "my" -> {
                    return LanguageTag.SIMPLIFIED_CHINESE;
                }
                case "hant", "tw", "hk", "mo" -> {
                    return LanguageTag.TRADITIONAL_CHINESE;
                }
                default -> {}
            }
        }
        return new LanguageTag("zh");
    }

    private static String key(String name) {
        return BRACKETS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        putThoseOfCldr(names);
        putOthers(names);
        return Map.copyOf(names);
    }

    private static void putThoseOfCldr(Map<String, String> names) {
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            names.put(code, code);
            for (var in : IN) {
                names.putIfAbsent(key(language.getDisplayLanguage(in)), code);
            }
            names.putIfAbsent(key(language.getDisplayLanguage(language)), code);
            try {
                names.putIfAbsent(language.getISO3Language(), code);
            } catch (MissingResourceException _) {
                // a language without a code of three letters
            }
        }
    }

    /// The names that CLDR does not give.
    private static void putOthers(Map<String, String> names) {
        put(names, "zh", "chinese", "中文", "汉语", "漢語", "华语", "華語", "国语", "國語", "普通话", "汉文", "mandarin", "chi");
        put(names, "zh-Hans", "simplifiedchinese", "chinesesimplified", "简体中文", "中文简体", "简体", "简中", "简体字", "中文简");
        put(
                names,
                "zh-Hant",
                "traditionalchinese",
                "chinesetraditional",
                "繁體中文",
                "繁体中文",
                "中文繁體",
                "中文繁体",
                "繁體",
                "繁体",
                "繁中",
                "正體中文");
        put(names, "en", "英文", "英语", "英語", "ingles", "inglés");
        put(names, "fr", "法文", "法语", "法語", "fre", "francais");
        put(names, "de", "德文", "德语", "德語", "ger");
        put(names, "ja", "日文", "日语", "日語", "jp");
        put(names, "ko", "韩文", "韩语", "韓文", "韓語", "朝鲜语", "kr");
        put(names, "ru", "俄文", "俄语", "俄語");
        put(names, "es", "西班牙文", "西班牙语", "西班牙語", "espanol");
        put(names, "it", "意大利文", "意大利语", "義大利文");
        put(names, "pt", "葡萄牙文", "葡萄牙语");
        put(names, "ar", "阿拉伯文", "阿拉伯语");
        put(names, "la", "拉丁文", "拉丁语");
        put(names, "el", "希腊文", "希腊语", "gre");
        put(names, "lzh", "文言", "文言文", "classicalchinese", "古文", "古汉语", "lzh");
    }

    private static void put(Map<String, String> names, String tag, String... keys) {
        Arrays.stream(keys).forEach(k -> names.put(k, tag));
    }
}
