package enface.align;

import enface.align.MadeText.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A book in two languages that nobody speaks, as long as is wished, with a dictionary of half of its words: what can
/// be
/// made anywhere, from a fixed seed, and shows growth beyond the texts at hand.
///
/// Words are as frequent as Zipf's law says. A translator takes each word's first or second translation, leaves
/// one in seven out and puts others in, and keeps the order of the clauses.
///
/// @param dictionary lines of a word, a tab and its translation
record InventedBook(List<Unit> units, List<String> dictionary) {

    static final String SOURCE = "qaa";
    static final String TARGET = "qab";

    private static final int WORDS = 30_000;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 26;
    private static final double SECOND = 0.2;
    private static final double LEFT_OUT = 0.14;
    private static final double PUT_IN = 0.14;
    private static final double IN_DICTIONARY = 0.5;
    private static final String[] SYLLABLES = "ka lo mi re su ta ne vi do pa gu be".split(" ", -1);
    private static final String[] OTHER_SYLLABLES = "jal hox dim fyr wep zun quo cke tsh eir oam ulb".split(" ", -1);

    static InventedBook of(int sentences, long seed) {
        var random = new Random(seed);
        var source = words(SYLLABLES, WORDS, random);
        var target = words(OTHER_SYLLABLES, 2 * WORDS, random);
        var dictionary = IntStream.range(0, WORDS)
                .filter(_ -> random.nextDouble() < IN_DICTIONARY)
                .mapToObj(word -> source.get(word) + "\t" + target.get(word))
                .toList();
        var units = IntStream.range(0, sentences)
                .mapToObj(_ -> sentence(source, target, random))
                .toList();
        return new InventedBook(units, dictionary);
    }

    /// So many different words, the shorter first.
    private static List<String> words(String[] syllables, int count, Random random) {
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            var word = new StringBuilder();
            for (int s = 0; s < 1 + Math.min(4, words.size() / 8) && s < 5; s++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static Unit sentence(List<String> source, List<String> target, Random random) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        int length = random.nextInt(SHORTEST, LONGEST + 1);
        for (int place = 1; place <= length; place++) {
            var after = place == length ? "." : place % 5 == 0 ? "," : "";
            int word = any(random);
            left.add(source.get(word) + after);
            if (random.nextDouble() >= LEFT_OUT || !after.isEmpty()) {
                right.add(target.get(random.nextDouble() < SECOND ? WORDS + word : word) + after);
            }
            if (random.nextDouble() < PUT_IN && after.isEmpty()) {
                right.add(target.get(any(random)));
            }
        }
        return new Unit(String.join(" ", left), String.join(" ", right));
    }

    /// A word by its rank: its logarithm is spread evenly, which is Zipf's law.
    private static int any(Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(WORDS)) - 1;
    }
}
