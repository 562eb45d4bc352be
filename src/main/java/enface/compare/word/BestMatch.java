package enface.compare.word;

import enface.text.TextSpan;
import java.util.Arrays;

/// The best way to match the tokens of two short stretches in order: a table searched whole.
///
/// Words come first, each by its weight; among matches with the same words the one with the most marks, and then the
/// one in fewest runs. Marks therefore never keep two words apart. Time and memory are the product of both lengths.
final class BestMatch {

    /// Up to so many cells are searched.
    static final int MOST_CELLS = 250_000;

    /// A match never has more runs, or more marks, than this.
    private static final int RUN_BITS = 10;

    private static final long MARK = 1L << RUN_BITS;
    private static final long WEIGHT = MARK << RUN_BITS;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;
    private static final byte MATCH = 3;
    /// Set where the best path that matches here has matched the tokens before, too.
    private static final byte GOES_ON = 4;

    private final Vocabulary vocabulary;
    private long cells;

    BestMatch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Writes into `match` which right token each left one is matched with.
    void match(TextSpan left, TextSpan right, int[] match) {
        int rows = left.length();
        int columns = right.length();
        cells += (long) rows * columns;
        var steps = new byte[(rows + 1) * (columns + 1)];
        var best = new long[columns + 1];
        var ended = new long[columns + 1]; // the best that matches the tokens just before
        Arrays.fill(ended, -1);
        for (int i = 1; i <= rows; i++) {
            long bestDiagonal = best[0];
            long endedDiagonal = ended[0];
            for (int k = 1; k <= columns; k++) {
                long bestAbove = best[k];
                long endedAbove = ended[k];
                int at = i * (columns + 1) + k;
                int form = vocabulary.left(left.start() + i - 1);
                long here = -1;
                if (form == vocabulary.right(right.start() + k - 1)) {
                    int weight = vocabulary.weight(form);
                    long gain = weight == 0 ? MARK : weight * WEIGHT;
                    boolean goesOn = endedDiagonal >= 0 && endedDiagonal + 1 >= bestDiagonal;
                    here = gain + (goesOn ? endedDiagonal + 1 : bestDiagonal);
                    steps[at] = goesOn ? GOES_ON : 0;
                }
                ended[k] = here;
                long other = Math.max(bestAbove, best[k - 1]);
                if (here >= other && here >= 0) {
                    best[k] = here;
                    steps[at] |= MATCH;
                } else {
                    best[k] = other;
                    steps[at] |= bestAbove >= best[k - 1] ? LEFT : RIGHT;
                }
                bestDiagonal = bestAbove;
                endedDiagonal = endedAbove;
            }
        }
        trace(steps, left, right, match);
    }

    /// How many cells were searched so far: what comparing costs.
    long cells() {
        return cells;
    }

    private static void trace(byte[] steps, TextSpan left, TextSpan right, int[] match) {
        int i = left.length();
        int k = right.length();
        boolean mustMatch = false;
        while (i > 0 && k > 0) {
            byte step = steps[i * (right.length() + 1) + k];
            if (mustMatch || (step & 3) == MATCH) {
                match[left.start() + i - 1] = right.start() + k - 1;
                mustMatch = (step & GOES_ON) != 0;
                i--;
                k--;
            } else if ((step & 3) == LEFT) {
                i--;
            } else {
                k--;
            }
        }
    }
}
