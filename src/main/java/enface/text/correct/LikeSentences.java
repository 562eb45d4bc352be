package enface.text.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells sentences that were corrected by what their words share.
final class LikeSentences {

    private final List<String> before;
    private final List<String> now;
    private final int mostPairs;

    LikeSentences(List<String> before, List<String> now, int mostPairs) {
        this.before = before;
        this.now = now;
        this.mostPairs = mostPairs;
    }

    /// Writes down which of now stands for each of before.
    void into(int[] numbers, int from, int nowFrom) {
        boolean few = (long) before.size() * now.size() <= mostPairs;
        int[] found = few ? byWords() : byPlace();
        for (int i = 0; i < found.length; i++) {
            numbers[from + i] = nowFrom + found[i];
        }
    }

    private int[] byWords() {
        double[][] shared = shared();
        int[] found = byPlace();
        for (int i = 0; i < found.length; i++) {
            int best = best(shared[i]);
            if (shared[i][best] > 0) {
                found[i] = firstOf(i, shared, best);
            }
        }
        return found;
    }

    /// The first that is like this one more than like any other; where none is, the one it is most like.
    private int firstOf(int own, double[][] shared, int otherwise) {
        for (int j = 0; j < now.size(); j++) {
            double most = 0;
            int like = -1;
            for (int i = 0; i < shared.length; i++) {
                if (shared[i][j] > most) {
                    most = shared[i][j];
                    like = i;
                }
            }
            if (like == own) {
                return j;
            }
        }
        return otherwise;
    }

    private static int best(double[] shared) {
        int best = 0;
        for (int j = 1; j < shared.length; j++) {
            best = shared[j] > shared[best] ? j : best;
        }
        return best;
    }

    /// How much each has in common with each: what many have counts little.
    private double[][] shared() {
        double[][] shared = new double[before.size()][now.size()];
        var places = places(before);
        places(now).forEach((pair, there) -> {
            var here = places.getOrDefault(pair, List.of());
            for (int i : here) {
                for (int j : there) {
                    shared[i][j] += 1.0 / here.size() / there.size();
                }
            }
        });
        return shared;
    }

    private static Map<String, List<Integer>> places(List<String> sentences) {
        var places = new HashMap<String, List<Integer>>();
        for (int i = 0; i < sentences.size(); i++) {
            for (var part : parts(sentences.get(i))) {
                places.computeIfAbsent(part, _ -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }

    /// Words between spaces, and pairs of characters, since not every script has spaces.
    private static Set<String> parts(String sentence) {
        var parts = new HashSet<>(List.of(sentence.split("\\s+", -1)));
        for (int i = 0; i + 2 <= sentence.length(); i++) {
            parts.add(sentence.substring(i, i + 2));
        }
        return parts;
    }

    /// The one in which each begins, counted in characters from the first.
    private int[] byPlace() {
        int[] found = new int[before.size()];
        int start = 0;
        int at = 0;
        int end = now.getFirst().length();
        for (int i = 0; i < found.length; i++) {
            while (start >= end && at + 1 < now.size()) {
                end += now.get(++at).length();
            }
            found[i] = at;
            start += before.get(i).length();
        }
        return found;
    }
}
