package enface.language.sentence;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a language that tell whether a point ends a sentence: its abbreviations, and what sentences begin with.
///
/// Read when made; about a millisecond. Safe on any thread.
final class CutWords {

    /// What a point after an abbreviation means.
    enum Kind {
        /// A name or a title follows; the sentence goes on.
        NAME,
        /// It goes on before a number.
        NUMBER,
        /// It goes on, unless a word follows that often begins a sentence.
        PART,
        /// A capital after it begins a sentence.
        LAST,
        /// No abbreviation, though it looks like one.
        WORD
    }

    private final Map<String, Kind> abbreviations = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    /// @param language whose words are known; English where it is not written in letters that have capitals
    CutWords(LanguageTag language, boolean cased) {
        var code = canonical(language.language());
        readAbbreviations("*");
        readAbbreviations(code);
        readStarters(code);
        if (!cased || starters.isEmpty()) {
            readStarters("en");
        }
    }

    private static String canonical(String language) {
        return switch (language) {
            case "no", "nn" -> "nb";
            case "gl" -> "pt";
            case "lb", "gsw", "nds" -> "de";
            case "af" -> "nl";
            case "be" -> "ru";
            default -> language;
        };
    }

    /// What stands in the table for words before a point, written without spaces.
    Optional<Kind> kind(String words) {
        var exact = abbreviations.get(words);
        if (exact != null || words.length() < 2 || !Character.isUpperCase(words.charAt(0))) {
            return Optional.ofNullable(exact);
        }
        var kind = abbreviations.get(Character.toLowerCase(words.charAt(0)) + words.substring(1));
        if (kind == null && words.equals(words.toUpperCase(Locale.ROOT))) {
            kind = shouted(words.toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(kind).filter(k -> k != Kind.WORD);
    }

    /// What a word in capitals throughout is in small ones: `MRS` is *Mrs*.
    private @Nullable Kind shouted(String lower) {
        var kind = abbreviations.get(lower);
        return kind != null ? kind : abbreviations.get(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }

    /// Whether sentences often begin with a word.
    boolean starts(String word) {
        return starters.contains(word.toLowerCase(Locale.ROOT));
    }

    private void readAbbreviations(String language) {
        for (var cells : rows("abbreviations.tsv", language)) {
            var kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            Arrays.stream(cells[2].split(" ", -1)).forEach(word -> abbreviations.put(word, kind));
        }
    }

    private void readStarters(String language) {
        rows("starters.tsv", language).forEach(cells -> starters.addAll(Arrays.asList(cells[1].split(" ", -1))));
    }

    private static List<String[]> rows(String file, String language) {
        try (InputStream in = CutWords.class.getResourceAsStream("/language/sentence/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> line.startsWith(language + "\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
