package enface.align.pass;

import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Two texts in languages that nobody speaks: sentences of word numbers, translated one for one by putting a sign
/// before
/// each. What is done to the translation is the test's.
final class InventedTexts {

    private static final Tokens.Edges PLAIN = new Tokens.Edges(false, 0, false, 0);

    private InventedTexts() {}

    /// Sentences of four to twelve words, the same for the same seed.
    static List<List<Integer>> sentences(int count, int vocabulary, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(_ -> IntStream.range(0, 4 + random.nextInt(9))
                        .mapToObj(_ -> random.nextInt(vocabulary))
                        .toList())
                .toList();
    }

    /// Two sentences as one.
    static List<Integer> joined(List<Integer> one, List<Integer> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    static Tokens source(List<List<Integer>> sentences) {
        return tokens(sentences, "s");
    }

    static Tokens target(List<List<Integer>> sentences) {
        return tokens(sentences, "t");
    }

    private static Tokens tokens(List<List<Integer>> sentences, String sign) {
        var tokens = new Tokens.Builder();
        for (var sentence : sentences) {
            tokens.add(sentence.stream().map(word -> sign + word).toList(), 5.0 * sentence.size(), PLAIN);
        }
        return tokens.build();
    }

    /// A dictionary of the words below a number.
    static WordPairs dictionary(Tokens source, Tokens target, int words) {
        var pairs = new WordPairs();
        for (int word = 0; word < words; word++) {
            int left = source.numberOf("s" + word);
            int right = target.numberOf("t" + word);
            if (left >= 0 && right >= 0) {
                pairs.add(left, right, 3);
            }
        }
        return pairs;
    }
}
