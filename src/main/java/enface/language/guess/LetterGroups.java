package enface.language.guess;

import com.ibm.icu.lang.UScript;
import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How common letters, and groups of two and three of them, are in the words of languages that share a script: the
/// commonest of each language, as the models of Lingua give them.
///
/// Three naive Bayes models, added: single letters tell of accents, pairs and threes of spelling. About 3 MB.
final class LetterGroups {

    /// A language, and what it costs to believe that somebody brings a text in it, as a natural logarithm.
    private record Known(LanguageTag language, int script, int cost) {}

    /// Costs are eighths of the negative natural logarithm of a share.
    static final double UNIT = 8;
    /// What a group costs that is not among the commonest of its length.
    private static final int[] UNSEEN = {0, 100, 89, 103};
    private static final int LONGEST = 3;

    private final List<Known> known = new ArrayList<>();
    /// For each group what it costs in each language, in their order; 0 where it is not among the commonest.
    private final Map<String, byte[]> costs = new HashMap<>();

    private LetterGroups(List<String> lines) {
        var rows = lines.stream().map(line -> line.split("\t", -1)).toList();
        for (var row : rows) {
            var language = new LanguageTag(row[0]);
            if (known.stream().noneMatch(k -> k.language().equals(language))) {
                known.add(new Known(language, UScript.getCodeFromName(row[1]), Integer.parseInt(row[2])));
            }
        }
        for (var row : rows) {
            int language = indexOf(new LanguageTag(row[0]));
            for (var groups : Arrays.asList(row).subList(4, row.length)) {
                var parts = groups.split(" ", -1);
                for (int i = 1; i < parts.length; i++) {
                    costs.computeIfAbsent(parts[i], _ -> new byte[known.size()])[language] = Byte.parseByte(parts[0]);
                }
            }
        }
    }

    /// The ones that come with the program, read at the first call.
    static LetterGroups shipped() {
        return Shipped.GROUPS;
    }

    /// Read where somebody asks, and not at the start of the program.
    private static final class Shipped {

        static final LetterGroups GROUPS = read();

        private static LetterGroups read() {
            try (InputStream in = LetterGroups.class.getResourceAsStream("/language/letter-groups.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("letter-groups.tsv is missing");
                }
                return new LetterGroups(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The languages it knows that are written in a script.
    List<LanguageTag> languages(int script) {
        return known.stream()
                .filter(k -> k.script() == script)
                .map(Known::language)
                .toList();
    }

    boolean knows(LanguageTag language) {
        return indexOf(language) >= 0;
    }

    /// What words cost in each of some languages, in units of [#UNIT]; the least is the likeliest.
    ///
    /// @param prior whether a rare language costs more from the start
    long[] costs(List<String> words, List<LanguageTag> languages, boolean prior) {
        int[] indices = languages.stream().mapToInt(this::indexOf).toArray();
        long[] sums = new long[indices.length];
        for (int i = 0; i < indices.length; i++) {
            sums[i] = prior ? (long) (known.get(indices[i]).cost() * UNIT) : 0;
        }
        for (var word : words) {
            for (int length = 1; length <= LONGEST; length++) {
                for (int at = 0; at + length <= word.length(); at++) {
                    var costs = this.costs.get(word.substring(at, at + length));
                    for (int i = 0; i < indices.length; i++) {
                        int cost = costs == null ? 0 : costs[indices[i]];
                        sums[i] += cost == 0 ? UNSEEN[length] : cost;
                    }
                }
            }
        }
        return sums;
    }

    private int indexOf(LanguageTag language) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).language().equals(language)) {
                return i;
            }
        }
        return -1;
    }
}
