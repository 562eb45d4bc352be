package enface.glossary.candidate;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that no term begins or ends with: those of grammar, and those of every text.
final class CommonWords {

    /// Characters that are grammar where they stand alone.
    private static final String GRAMMAR =
            "的了在是我你他她它们和与或及而但也都就才又很不没有个这那之其以为于把被让给从到向对着过地得所中上下里外前后时人要会能可" + "将已还再最更只一二三四五六七八九十百千万亿两几多少年月日次种位名件项条来去说看做用";

    private CommonWords() {}

    static boolean isGrammar(String character) {
        return GRAMMAR.contains(character);
    }

    /// Those of a language, in small letters; none where nobody wrote them down.
    static Set<String> of(LanguageTag language) {
        var words = new HashSet<String>();
        for (var name : new String[] {"/language/function-words.tsv", "/language/common-words.tsv"}) {
            read(name, language.language(), words);
        }
        return Set.copyOf(words);
    }

    private static void read(String name, String language, Set<String> words) {
        try (InputStream in = CommonWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                var cells = line.split("\t", 2);
                if (cells.length == 2 && cells[0].equals(language)) {
                    words.addAll(List.of(cells[1].split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
