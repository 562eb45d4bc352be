package enface.align;

import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.language.fold.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names and borrowed words: pairs that are spelled nearly alike, whatever their scripts.
///
/// Nearness is the longest common subsequence over the longer word (Melamed 1995), among words that start alike. Time
/// is about linear in the vocabularies, since only words with the same first letters are compared.
final class Likeness {

    private static final int SAME_START = 2;
    private static final int SHORTEST = 4;
    private static final double LEAST_NEAR = 0.75;
    private static final float WEIGHT = 0.7f;
    /// A start that so many pairs share tells too little to be worth comparing.
    private static final int MOST_PAIRS = 250_000;

    private final Spelling spelling = new Spelling();

    private record Spelled(int word, String letters) {}

    /// Adds the pairs found to `pairs`. What is spelled the same in both texts has been believed already.
    void addTo(WordPairs pairs, Tokens source, Tokens target) {
        var left = byStart(source);
        byStart(target).forEach((start, others) -> {
            var ones = left.getOrDefault(start, List.of());
            if ((long) ones.size() * others.size() <= MOST_PAIRS) {
                ones.forEach(one -> others.forEach(other -> add(pairs, source, target, one, other)));
            }
        });
    }

    private static void add(WordPairs pairs, Tokens source, Tokens target, Spelled one, Spelled other) {
        boolean same =
                source.vocabulary().get(one.word).equals(target.vocabulary().get(other.word));
        if (!same && nearness(one.letters, other.letters) >= LEAST_NEAR) {
            pairs.add(one.word, other.word, WEIGHT);
        }
    }

    private Map<String, List<Spelled>> byStart(Tokens side) {
        var byStart = new HashMap<String, List<Spelled>>();
        for (int word = 0; word < side.vocabulary().size(); word++) {
            var letters = spelling.of(side.vocabulary().get(word));
            if (letters.length() >= SHORTEST) {
                byStart.computeIfAbsent(letters.substring(0, SAME_START), _ -> new ArrayList<>())
                        .add(new Spelled(word, letters));
            }
        }
        return byStart;
    }

    private static double nearness(String one, String other) {
        if (Math.min(one.length(), other.length()) < LEAST_NEAR * Math.max(one.length(), other.length())) {
            return 0;
        }
        var lengths = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, lengths[j]);
                diagonal = above;
            }
        }
        return (double) lengths[other.length()] / Math.max(one.length(), other.length());
    }
}
