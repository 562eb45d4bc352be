package enface.intake.shape;

import enface.intake.shape.Label.Kind;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Understands labels: `English`, `中文翻译 1`, `Translator A`, `Traducción (Luis)`, `[EN]`.
///
/// Every word of a label must say something; of what is none of its own, only a name beside a word for a
/// translation is taken.
public final class Labels {

    private static final int LONGEST = 48;
    private static final int LONGEST_NAME = 24;
    private static final Pattern SIGNS = Pattern.compile("[\\s_\\-–—·・/|,，、:：()（）\\[\\]【】「」『』《》<>〈〉〔〕#.．\"“”'’*~=→]+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:no\\.?\\s?)?(?:\\d{1,2}|[a-h](?![\\p{L}])|[ivx]{1,4}(?![\\p{L}])|[一二三四五六七八九十甲乙丙丁①②③④⑤]{1,2})(?:号|版|稿)?");
    private static final Pattern SHORT_HAN = Pattern.compile("([中汉漢华英日法德俄韩韓西葡意])(?:文|语|語)?([译譯訳])(?:文|本|版)?");
    /// What is said and no name: `译文：路从对岸开始。`
    private static final Pattern SENTENCE = Pattern.compile("[。！？，；!?]|\\p{Ll}{3,}\\.$");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("中", "zh"),
            Map.entry("汉", "zh"),
            Map.entry("漢", "zh"),
            Map.entry("华", "zh"),
            Map.entry("英", "en"),
            Map.entry("日", "ja"),
            Map.entry("法", "fr"),
            Map.entry("德", "de"),
            Map.entry("俄", "ru"),
            Map.entry("韩", "ko"),
            Map.entry("韓", "ko"),
            Map.entry("西", "es"),
            Map.entry("葡", "pt"),
            Map.entry("意", "it"));

    private final LanguageNames names = new LanguageNames();
    private final Map<String, Object> words = new HashMap<>();
    private final int longest;

    private enum Filler {
        WORD,
        TELLING
    }

    /// Learns all words.
    public Labels() {
        LabelWords.OF.forEach((kind, list) -> list.forEach(word -> words.put(word, kind)));
        LabelWords.FILLING.forEach(word -> words.put(word, Filler.WORD));
        LabelWords.TELLING.forEach(word -> words.put(word, Filler.TELLING));
        names.all().forEach(words::putIfAbsent);
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// What a text says where it is a label.
    public Optional<Label> of(String text) {
        var stripped = stripped(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        if (CODE.matcher(stripped).matches() && isWrittenAsCode(text, stripped)) {
            var code = LanguageNames.ofCode(stripped);
            if (code.isPresent()) {
                return Optional.of(new Label(Kind.VERSION, code, stripped, false));
            }
        }
        var sign = SHORT.get(stripped);
        return sign != null && !text.strip().equals(stripped)
                ? Optional.of(new Label(Kind.VERSION, Optional.of(new LanguageTag(sign)), stripped, false))
                : new Reading(stripped, SENTENCE.matcher(text.strip()).find()).read();
    }

    /// In capitals, between brackets or before a colon; `is` and `no` are words too, and “No.” is a sentence.
    private static boolean isWrittenAsCode(String text, String stripped) {
        return stripped.equals(stripped.toUpperCase(Locale.ROOT))
                || stripped.contains("-")
                || !text.strip().replaceAll("[.．\"“”'’]+", "").equals(stripped);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSign(text.charAt(start))) {
            start++;
        }
        while (end > start && isSign(text.charAt(end - 1))) {
            end--;
        }
        var inner = text.substring(start, end);
        boolean open = inner.indexOf('（') >= 0 || inner.indexOf('(') >= 0;
        return open && end < text.length() ? inner + text.charAt(end) : inner;
    }

    private static boolean isSign(char c) {
        return SIGNS.matcher(Character.toString(c)).matches();
    }

    /// One label being read, word by word.
    private final class Reading {

        private final String whole;
        private final String lower;
        private final boolean sentence;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<LanguageTag> languages = new HashSet<>();
        private boolean named;
        private boolean filled;
        private String unknown = "";
        private boolean nameMayFollow;

        /// @param sentence whether it ends as sentences do
        Reading(String whole, boolean sentence) {
            this.whole = whole;
            this.sentence = sentence;
            lower = whole.toLowerCase(Locale.ROOT);
        }

        Optional<Label> read() {
            for (int at = 0; at < lower.length(); ) {
                at = step(at);
            }
            boolean name = !unknown.isBlank();
            if (name && !isName(unknown.strip())) {
                return Optional.empty();
            }
            if (languages.size() > 1 || (kinds.isEmpty() && languages.isEmpty() && !filled)) {
                return Optional.empty();
            }
            return Optional.of(new Label(kind(), languages.stream().findFirst(), whole, named || name));
        }

        /// A name stands behind a word for a translation, or before one in Han: `译文（老周）`, `老周译`.
        private boolean isName(String words) {
            boolean stands =
                    nameMayFollow || (kinds.contains(Kind.TRANSLATION) && (lower.endsWith("译") || lower.endsWith("譯")));
            return stands && !sentence && words.length() <= LONGEST_NAME && words.split("\\s+", -1).length <= 4;
        }

        private Kind kind() {
            if (kinds.contains(Kind.COMMENTARY)) {
                return Kind.COMMENTARY;
            }
            if (kinds.contains(Kind.VOCABULARY)) {
                return Kind.VOCABULARY;
            }
            if (kinds.contains(Kind.TRANSLATION)) {
                return Kind.TRANSLATION;
            }
            return kinds.contains(Kind.ORIGINAL) ? Kind.ORIGINAL : Kind.VERSION;
        }

        private int step(int at) {
            var sign = SIGNS.matcher(lower).region(at, lower.length());
            if (sign.lookingAt()) {
                unknown += unknown.isEmpty() ? "" : " ";
                return sign.end();
            }
            var pair = SHORT_HAN.matcher(lower).region(at, lower.length());
            if (pair.lookingAt()) {
                languages.add(new LanguageTag(SHORT.getOrDefault(pair.group(1), "und")));
                kinds.add(Kind.TRANSLATION);
                return pair.end();
            }
            for (int end = Math.min(lower.length(), at + longest); end > at; end--) {
                var found = words.get(lower.substring(at, end));
                if (found != null && isWhole(at, end)) {
                    take(found);
                    return end;
                }
            }
            var number = NUMBER.matcher(lower).region(at, lower.length());
            if (number.lookingAt() && isWhole(at, number.end())) {
                named = true;
                return number.end();
            }
            nameMayFollow |= unknown.isBlank() && kinds.contains(Kind.TRANSLATION);
            unknown += lower.charAt(at);
            return at + 1;
        }

        private void take(Object found) {
            switch (found) {
                case Kind kind -> kinds.add(kind);
                case LanguageTag language -> languages.add(language);
                case Filler filler -> {
                    filled |= filler == Filler.TELLING;
                    named |= filler == Filler.TELLING;
                }
                default -> throw new IllegalStateException(found.toString());
            }
        }

        /// Words of alphabets end where letters end; Han words stand one after the other.
        private boolean isWhole(int at, int end) {
            boolean before = at > 0 && isAlphabetic(lower.charAt(at - 1)) && isAlphabetic(lower.charAt(at));
            boolean after =
                    end < lower.length() && isAlphabetic(lower.charAt(end)) && isAlphabetic(lower.charAt(end - 1));
            return !before && !after;
        }

        private static boolean isAlphabetic(char c) {
            return Character.isLetterOrDigit(c) && c < 0x2E80;
        }
    }
}
