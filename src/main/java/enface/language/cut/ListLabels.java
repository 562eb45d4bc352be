package enface.language.cut;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what numbers a point at the start of a sentence, in signs or in words: `(2)`, `二、`, `②`, `II.`, `b)`,
/// `Second,`, `其次`, `во-вторых`.
///
/// Safe on any thread; cost is that of the label.
final class ListLabels {

    private static final Pattern SIGNS = Pattern.compile("[\\s*_]*[(（\\[【]?"
            + "(?:(?<digits>\\p{Nd}{1,3})|(?<han>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
            + "|(?<roman>[ivx]{1,5}|[IVX]{1,5})|(?<letter>[a-hA-H]))"
            + "(?:[.．](?!\\p{Nd})|[)）、\\]】])");
    private static final String ROUND_FIRST = "①⑴⒈";
    private static final int ROUND_NUMBERS = 20;
    private static final String MARKS = ",，、:：;；—–";
    private static final Map<String, List<Word>> WORDS = shipped();

    private final List<Word> words;

    /// @param form the same for the same number, however it is written
    /// @param end the offset after it
    record Label(String form, int end) {}

    /// @param marked whether a mark must follow, since the word says other things too
    private record Word(String text, boolean marked, String form) {}

    ListLabels(LanguageTag language) {
        words = WORDS.getOrDefault(language.language(), List.of());
    }

    /// The label that a sentence starts with.
    Optional<Label> at(String sentence) {
        var signs = SIGNS.matcher(sentence);
        if (signs.lookingAt()) {
            return Optional.of(new Label(number(signs), signs.end()));
        }
        int start = 0;
        while (start < sentence.length() && Character.isWhitespace(sentence.charAt(start))) {
            start++;
        }
        return start == sentence.length() ? Optional.empty() : inWords(sentence, start);
    }

    private static String number(Matcher found) {
        if (found.group("digits") != null) {
            return Integer.toString(Integer.parseInt(found.group("digits")));
        }
        if (found.group("roman") != null) {
            return Integer.toString(roman(found.group("roman").toLowerCase(Locale.ROOT)));
        }
        return found.group("letter") != null
                ? found.group("letter").toLowerCase(Locale.ROOT)
                : Integer.toString(han(found.group("han")));
    }

    private static int roman(String text) {
        int value = 0;
        int highest = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int sign = text.charAt(i) == 'i' ? 1 : text.charAt(i) == 'v' ? 5 : 10;
            value += sign < highest ? -sign : sign;
            highest = Math.max(highest, sign);
        }
        return value;
    }

    /// Up to 99.
    private static int han(String text) {
        int ten = text.indexOf('十');
        int ones = text.endsWith("十") ? 0 : digit(text.charAt(text.length() - 1));
        return ten < 0 ? ones : 10 * (ten == 0 ? 1 : digit(text.charAt(0))) + ones;
    }

    private static int digit(char sign) {
        return "一二三四五六七八九".indexOf(sign) + 1;
    }

    private Optional<Label> inWords(String sentence, int start) {
        for (int first : ROUND_FIRST.chars().toArray()) {
            int number = sentence.charAt(start) - first + 1;
            if (number >= 1 && number <= ROUND_NUMBERS) {
                return Optional.of(new Label(Integer.toString(number), start + 1));
            }
        }
        return words.stream()
                .filter(w -> sentence.regionMatches(true, start, w.text, 0, w.text.length()))
                .filter(w -> isWhole(w, sentence, start + w.text.length()))
                .findFirst()
                .map(w -> new Label(w.form, start + w.text.length()));
    }

    private static boolean isWhole(Word word, String sentence, int end) {
        if (end == sentence.length()) {
            return !word.marked;
        }
        return word.marked
                ? MARKS.indexOf(sentence.charAt(end)) >= 0
                : Character.isIdeographic(word.text.codePointBefore(word.text.length()))
                        || !Character.isLetter(sentence.codePointAt(end));
    }

    private static Map<String, List<Word>> shipped() {
        var words = new LinkedHashMap<String, List<Word>>();
        try (InputStream in = ListLabels.class.getResourceAsStream("/language/list-labels.tsv")) {
            if (in == null) {
                throw new IllegalStateException("list-labels.tsv is missing");
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                var cells = line.split("\t", -1);
                if (cells.length == 3) {
                    var ofLanguage = words.computeIfAbsent(cells[0], _ -> new ArrayList<>());
                    Arrays.stream(cells[2].split("\\|", -1))
                            .map(w -> w.endsWith(",")
                                    ? new Word(w.substring(0, w.length() - 1), true, cells[1])
                                    : new Word(w, false, cells[1]))
                            .forEach(ofLanguage::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.values().forEach(w -> w.sort(Comparator.comparingInt(word -> -word.text.length())));
        return Map.copyOf(words);
    }
}
