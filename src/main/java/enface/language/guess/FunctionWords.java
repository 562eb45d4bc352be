package enface.language.guess;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The commonest words of languages in Latin script, from which a text's language shows within a sentence.
final class FunctionWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private final Map<LanguageTag, Set<String>> words;

    private FunctionWords(Map<LanguageTag, Set<String>> words) {
        this.words = words;
    }

    static FunctionWords shipped() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("/language/function-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("function-words.tsv is missing");
            }
            var words = new LinkedHashMap<LanguageTag, Set<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                var cells = line.split("\t", 2);
                if (cells.length == 2) {
                    words.put(new LanguageTag(cells[0]), Set.of(distinct(cells[1])));
                }
            }
            return new FunctionWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] distinct(String words) {
        return Arrays.stream(words.split(" ", -1)).distinct().toArray(String[]::new);
    }

    Collection<LanguageTag> languages() {
        return words.keySet();
    }

    /// Which of `candidates` has most of its common words in the text; nothing where none has any.
    Optional<LanguageTag> best(String text, Collection<LanguageTag> candidates) {
        List<String> found = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(2_000)
                .map(r -> r.group())
                .toList();
        LanguageTag best = null;
        long most = 0;
        for (var candidate : candidates) {
            var common = common(candidate);
            long hits = found.stream().filter(common::contains).count();
            if (hits > most) {
                most = hits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Set<String> common(LanguageTag language) {
        var exact = words.get(language);
        return exact != null ? exact : words.getOrDefault(new LanguageTag(language.language()), Set.of());
    }
}
