package enface.glossary.chinese;

import enface.language.han.HanForms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// How often Chinese words are written, and what part of speech they are, as jieba counted and tagged them.
///
/// Words in either form of the characters. Immutable and cheap to make: all share one table, read at the first question
/// in some hundredths of a second; its source is told in `lexicon/NOTICE`.
final class WordFrequencies {

    /// So many steps of the file make a natural logarithm.
    static final double STEPS = 4;

    private static final String FILE = "/lexicon/words.zh.gz";
    /// The logarithm of all that was counted.
    private static final double ALL = Math.log(60_101_878);
    /// Of a word that the dictionary has and that was counted three times or never.
    private static final double UNCOUNTED = ALL - Math.log(3);
    private static final Counted NOT_COUNTED = new Counted(UNCOUNTED, "x");

    private final HanForms forms = new HanForms();

    /// What is known of a word.
    ///
    /// @param price how rare it is: minus the logarithm of its share of all words
    /// @param tag its part of speech in jieba's letters: `n`, `v`, `nr`, `uj`; `x` where nobody said
    record Counted(double price, String tag) {}

    private static final class Table {
        static final Map<String, Counted> WORDS = read();
    }

    /// A line for all words that are as frequent and of the same part of speech: the two, a tab, the words.
    private static Map<String, Counted> read() {
        var words = new HashMap<String, Counted>(1 << 17);
        try (var in = WordFrequencies.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            var lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                int space = line.indexOf(' ');
                var counted = new Counted(
                        ALL - Integer.parseInt(line.substring(0, space)) / STEPS, line.substring(space + 1, tab));
                for (var word : line.substring(tab + 1).split(" ", -1)) {
                    words.put(word, counted);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// What is known of a word in either form; of one that nobody counted, that it is rare. The texts that were counted
    /// are in simplified characters, where 為 hardly stands.
    Counted of(String word) {
        var counted = Table.WORDS.getOrDefault(word, NOT_COUNTED);
        var simplified = simplified(word);
        if (simplified.equals(word)) {
            return counted;
        }
        var other = Table.WORDS.getOrDefault(simplified, NOT_COUNTED);
        return other.price() <= counted.price() ? other : counted;
    }

    /// The word in simplified characters.
    String simplified(String word) {
        var simplified = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            simplified.setCharAt(i, forms.simplified(word.charAt(i)));
        }
        return simplified.toString();
    }
}
