package enface.language.guess;

import enface.text.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people call languages: by their names in the commoner languages of the world, and by codes.
///
/// Immutable; making it costs some milliseconds.
public final class LanguageNames {

    static final List<String> LANGUAGES = List.of(
            ("en zh ja ko fr de es it pt ru nl pl sv da nb no nn fi cs sk hu ro bg sr hr bs sl mk uk be el tr ar fa he hi "
                            + "bn ur ta te th vi id ms km my lo bo mn ka hy az kk uz la eo ga cy gl ca eu is et lv lt sq mt sw "
                            + "tl af yue lzh")
                    .split(" ", -1));
    private static final List<String> ALIKE = List.of(
            "zh-Hans zh-Hant yue lzh",
            "es pt gl ca it",
            "nb nn no da sv is",
            "hr sr bs sl mk bg",
            "id ms",
            "cs sk pl",
            "ru uk be",
            "fr ca it ro",
            "de nl af lb",
            "hi ur mr ne",
            "fa ar ur",
            "fi et",
            "tr az");
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("simplified chinese", "zh-Hans"),
            Map.entry("chinese simplified", "zh-Hans"),
            Map.entry("traditional chinese", "zh-Hant"),
            Map.entry("chinese traditional", "zh-Hant"),
            Map.entry("classical chinese", "lzh"),
            Map.entry("mandarin", "zh"),
            Map.entry("简体中文", "zh-Hans"),
            Map.entry("简体", "zh-Hans"),
            Map.entry("繁体中文", "zh-Hant"),
            Map.entry("繁體中文", "zh-Hant"),
            Map.entry("繁体", "zh-Hant"),
            Map.entry("繁體", "zh-Hant"),
            Map.entry("文言文", "lzh"),
            Map.entry("文言", "lzh"),
            Map.entry("古文", "lzh"),
            Map.entry("汉语", "zh"),
            Map.entry("漢語", "zh"),
            Map.entry("华语", "zh"),
            Map.entry("华文", "zh"),
            Map.entry("華文", "zh"),
            Map.entry("国语", "zh"),
            Map.entry("國語", "zh"),
            Map.entry("普通话", "zh"),
            Map.entry("中国語", "zh"),
            Map.entry("castellano", "es"),
            Map.entry("castilian", "es"),
            Map.entry("flemish", "nl"),
            Map.entry("farsi", "fa"));
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("cn", "zh-Hans"),
            Map.entry("chs", "zh-Hans"),
            Map.entry("sc", "zh-Hans"),
            Map.entry("cht", "zh-Hant"),
            Map.entry("tc", "zh-Hant"),
            Map.entry("tw", "zh-Hant"),
            Map.entry("jp", "ja"),
            Map.entry("jpn", "ja"),
            Map.entry("kr", "ko"),
            Map.entry("kor", "ko"),
            Map.entry("eng", "en"),
            Map.entry("chi", "zh"),
            Map.entry("zho", "zh"),
            Map.entry("fra", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("deu", "de"),
            Map.entry("ger", "de"),
            Map.entry("spa", "es"),
            Map.entry("ita", "it"),
            Map.entry("por", "pt"),
            Map.entry("rus", "ru"));

    private final Map<String, LanguageTag> names = new HashMap<>();

    /// Learns all names.
    public LanguageNames() {
        OTHERWISE.forEach((name, tag) -> names.put(name, new LanguageTag(tag)));
        WrittenNames.ofCommon().forEach((name, code) -> names.putIfAbsent(name, new LanguageTag(code)));
    }

    /// All names, in lower case, and what they name.
    public Map<String, LanguageTag> all() {
        return Map.copyOf(names);
    }

    /// The language of a name: `English`, `日语`, `Español`.
    public Optional<LanguageTag> of(String name) {
        return Optional.ofNullable(names.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /// The language that a name or a code over a column means, of all languages that have a code, whatever signs part
    /// its words: `Chinese (Simplified)`, `中文（繁體）`, `ZH_cn`, `eng`. Chinese is told by its script.
    public static Optional<LanguageTag> tag(String name) {
        return Headings.tag(name);
    }

    /// The language of a code as files and programs write it: `en`, `ZH-CN`, `zh_Hant`, `jp`.
    public static Optional<LanguageTag> ofCode(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (CODES.containsKey(lower)) {
            return Optional.of(new LanguageTag(CODES.get(lower)));
        }
        int dash = lower.indexOf('-');
        var first = dash < 0 ? lower : lower.substring(0, dash);
        if (!LANGUAGES.contains(first) || !lower.matches("[a-z]{2,3}(?:-(?:[a-z]{2}|[a-z]{4}|\\d{3}))*")) {
            return Optional.empty();
        }
        return switch (lower) {
            case "zh-cn", "zh-sg" -> Optional.of(LanguageTag.SIMPLIFIED_CHINESE);
            case "zh-tw", "zh-hk", "zh-mo" -> Optional.of(LanguageTag.TRADITIONAL_CHINESE);
            default -> Optional.of(new LanguageTag(lower));
        };
    }

    /// The language of a code by which a word processor checks spelling: those of a country are one, but for Chinese,
    /// whose
    /// countries have scripts.
    public static Optional<LanguageTag> ofProofing(String code) {
        return ofCode(code).map(tag -> tag.language().equals("zh") ? tag : new LanguageTag(tag.language()));
    }

    /// The language that a part of a file's name is the code of, those of three letters too: `udhr_deu_1996.txt`.
    public static Optional<LanguageTag> inFileName(String name) {
        var parts = name.substring(name.lastIndexOf('/') + 1).split("[._ ]+", -1);
        for (int i = 0; i < parts.length; i++) {
            var code = parts[i].toLowerCase(Locale.ROOT);
            var next = i + 1 < parts.length ? parts[i + 1] : "";
            var language = ofCode(code).or(() -> ofThreeLetters(code));
            if (language.isPresent() && code.matches("[a-z]{2,3}(-[a-z]{2,4})?")) {
                boolean more = next.matches("(?i)hans|hant|[a-z]{2}") && code.length() < 4;
                return more ? ofCode(language.get().value() + "-" + next).or(() -> language) : language;
            }
        }
        return Optional.empty();
    }

    private static Optional<LanguageTag> ofThreeLetters(String code) {
        return switch (code) {
            case "cmn" -> Optional.of(new LanguageTag("zh"));
            case "arb" -> Optional.of(new LanguageTag("ar"));
            case "pes" -> Optional.of(new LanguageTag("fa"));
            default ->
                Arrays.stream(Locale.getISOLanguages())
                        .filter(two -> code.length() == 3
                                && Locale.of(two).getISO3Language().equals(code))
                        .findFirst()
                        .map(LanguageTag::new);
        };
    }

    /// Whether it is one of those that people most often bring, so that its texts are known by their letters.
    public static boolean isCommon(LanguageTag language) {
        return LANGUAGES.contains(language.language());
    }

    /// The languages that people most often bring, Chinese by its scripts.
    public static List<LanguageTag> common() {
        return LANGUAGES.stream()
                .flatMap(code -> code.equals("zh") ? Stream.of("zh-Hans", "zh-Hant") : Stream.of(code))
                .map(LanguageTag::new)
                .toList();
    }

    /// The languages that a short text of another may be taken for.
    public static List<LanguageTag> like(LanguageTag language) {
        return ALIKE.stream()
                .map(group ->
                        Stream.of(group.split(" ", -1)).map(LanguageTag::new).toList())
                .filter(group -> group.stream().anyMatch(language::sameLanguage))
                .findFirst()
                .orElse(List.of());
    }

    /// What stands over columns; made when it is first asked for.
    private static final class Headings {

        private static final Pattern TAG =
                Pattern.compile("(?i)[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\\d{3}))?");
        private static final Pattern BRACKETS = Pattern.compile("[\\s()（）,，_-]+");
        /// Names that CLDR does not give, and what they name.
        private static final String OTHERS =
                "简中 zh-Hans 简体字 zh-Hans 中文简 zh-Hans 中文简体 zh-Hans 中文繁體 zh-Hant 中文繁体 zh-Hant 繁中 zh-Hant 正體中文 zh-Hant 汉文 zh 古汉语 lzh classicalchinese lzh "
                        + "朝鲜语 ko ingles en francais fr espanol es gre el";
        private static final Map<String, String> NAMES = names();

        private static Optional<LanguageTag> tag(String name) {
            var known = NAMES.get(key(name));
            if (known != null) {
                return Optional.of(new LanguageTag(known));
            }
            if (!TAG.matcher(name.strip()).matches()) {
                return Optional.empty();
            }
            var parts = List.of(name.strip().split("[-_]", -1));
            var language = NAMES.get(parts.getFirst().toLowerCase(Locale.ROOT));
            if (language == null) {
                return Optional.empty();
            }
            return Optional.of(
                    language.equals("zh")
                            ? chinese(parts)
                            : new LanguageTag(language
                                    + String.join(
                                            "",
                                            parts.stream()
                                                    .skip(1)
                                                    .map(p -> "-" + p)
                                                    .toList())));
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
            new LanguageNames().names.forEach((name, tag) -> names.put(key(name), tag.value()));
            WrittenNames.ofAll().forEach((name, code) -> names.putIfAbsent(key(name), code));
            CODES.forEach(names::putIfAbsent);
            var others = OTHERS.split(" ", -1);
            for (int i = 0; i < others.length; i += 2) {
                names.put(others[i], others[i + 1]);
            }
            for (var code : Locale.getISOLanguages()) {
                names.put(code, code);
                try {
                    names.putIfAbsent(Locale.of(code).getISO3Language(), code);
                } catch (MissingResourceException _) {
                    // a language without a code of three letters
                }
            }
            return Map.copyOf(names);
        }
    }
}
