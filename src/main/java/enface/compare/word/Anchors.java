package enface.compare.word;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/// Places at which two texts surely belong together: runs of words that stand exactly once in either, and of these
/// the longest chain that is in order on both sides.
///
/// Takes O(n log n).
final class Anchors {

    /// A run at its first token on either side.
    record Anchor(int left, int right) {}

    private static final int NOWHERE = -1;
    private static final int TWICE = -2;

    /// Where a run was seen on either side.
    private static final class Sight {
        private int left = NOWHERE;
        private int right = NOWHERE;
    }

    private final Vocabulary vocabulary;
    private final int length;

    /// @param length of the runs, in tokens
    Anchors(Vocabulary vocabulary, int length) {
        this.vocabulary = vocabulary;
        this.length = length;
    }

    List<Anchor> chain(TextSpan left, TextSpan right) {
        var sights = new HashMap<Run, Sight>();
        for (int i = left.start(); i + length <= left.end(); i++) {
            if (isLeftWord(i)) {
                var sight = sights.computeIfAbsent(leftRun(i), _ -> new Sight());
                sight.left = sight.left == NOWHERE ? i : TWICE;
            }
        }
        for (int i = right.start(); i + length <= right.end(); i++) {
            var sight = sights.get(rightRun(i));
            if (sight != null) {
                sight.right = sight.right == NOWHERE ? i : TWICE;
            }
        }
        var anchors = new ArrayList<Anchor>();
        for (int i = left.start(); i + length <= left.end(); i++) {
            var sight = isLeftWord(i) ? sights.get(leftRun(i)) : null;
            if (sight != null && sight.left == i && sight.right >= 0) {
                anchors.add(new Anchor(i, sight.right));
            }
        }
        return longestChain(anchors);
    }

    /// A run starts with a word, since marks alone anchor nothing.
    private boolean isLeftWord(int token) {
        return vocabulary.weight(vocabulary.left(token)) > 0;
    }

    private record Run(int first, int second, int third, int fourth) {}

    private Run leftRun(int i) {
        return new Run(
                vocabulary.left(i),
                length > 1 ? vocabulary.left(i + 1) : 0,
                length > 2 ? vocabulary.left(i + 2) : 0,
                length > 3 ? vocabulary.left(i + 3) : 0);
    }

    private Run rightRun(int i) {
        return new Run(
                vocabulary.right(i),
                length > 1 ? vocabulary.right(i + 1) : 0,
                length > 2 ? vocabulary.right(i + 2) : 0,
                length > 3 ? vocabulary.right(i + 3) : 0);
    }

    /// The longest rising subsequence by the right side, of anchors in the order of the left.
    private static List<Anchor> longestChain(List<Anchor> anchors) {
        int[] before = new int[anchors.size()];
        int[] lastOfLength = new int[anchors.size()];
        int longest = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int right = anchors.get(i).right();
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(lastOfLength[middle]).right() < right) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NOWHERE : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        var chain = new Anchor[longest];
        int at = longest == 0 ? NOWHERE : lastOfLength[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            chain[i] = anchors.get(at);
            at = before[at];
        }
        return longest == 0 ? Collections.emptyList() : Arrays.asList(chain);
    }
}
