package enface.language.guess;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The commonest words of languages in Latin script.
final class FunctionWords {

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

    /// How many of the words, in lower case, are among the commonest of a language.
    long count(List<String> text, LanguageTag language) {
        var common = common(language);
        return text.stream().filter(common::contains).count();
    }

    private Set<String> common(LanguageTag language) {
        var exact = words.get(language);
        return exact != null ? exact : words.getOrDefault(new LanguageTag(language.language()), Set.of());
    }
}
