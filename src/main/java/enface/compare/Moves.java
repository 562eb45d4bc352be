package enface.compare;

import enface.compare.word.Vocabulary;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Finds passages that stand in both texts at different places: the longest runs of words that were matched on
/// neither side, the longer before the shorter, never overlapping.
///
/// A phrase that any text may repeat is no passage: four words at least, two of them neither small nor frequent.
/// Time is about linear, since of a run of four tokens only so many places are looked at.
final class Moves {

    /// The same run of tokens on either side.
    record Run(TextSpan left, TextSpan right) {}

    private record Seed(int first, int second, int third, int fourth) {}

    private static final int SEED = 4;
    private static final int MOST_PLACES = 8;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_TELLING = 2;

    private final Vocabulary vocabulary;
    private final boolean[] freeLeft;
    private final boolean[] freeRight;

    /// @param freeLeft which left tokens were not matched
    /// @param freeRight which right tokens were not matched
    Moves(Vocabulary vocabulary, boolean[] freeLeft, boolean[] freeRight) {
        this.vocabulary = vocabulary;
        this.freeLeft = freeLeft.clone();
        this.freeRight = freeRight.clone();
    }

    /// The runs, in the order of the left text.
    List<Run> find() {
        var candidates = candidates();
        candidates.sort(Comparator.comparingInt((Run run) -> run.left().length())
                .reversed()
                .thenComparingInt(run -> run.left().start()));
        var moves = new ArrayList<Run>();
        for (var candidate : candidates) {
            var run = trimmed(candidate);
            if (isPassage(run)) {
                moves.add(run);
                for (int i = 0; i < run.left().length(); i++) {
                    freeLeft[run.left().start() + i] = false;
                    freeRight[run.right().start() + i] = false;
                }
            }
        }
        moves.sort(Comparator.comparingInt(run -> run.left().start()));
        return moves;
    }

    private List<Run> candidates() {
        var places = new HashMap<Seed, List<Integer>>();
        for (int l = 0; l + SEED <= freeLeft.length; l++) {
            if (isFree(freeLeft, l)) {
                var seed = new Seed(
                        vocabulary.left(l), vocabulary.left(l + 1), vocabulary.left(l + 2), vocabulary.left(l + 3));
                var known = places.computeIfAbsent(seed, _ -> new ArrayList<>(1));
                if (known.size() < MOST_PLACES) {
                    known.add(l);
                }
            }
        }
        var candidates = new ArrayList<Run>();
        for (int r = 0; r + SEED <= freeRight.length; r++) {
            if (isFree(freeRight, r)) {
                var seed = new Seed(
                        vocabulary.right(r), vocabulary.right(r + 1), vocabulary.right(r + 2), vocabulary.right(r + 3));
                for (int l : places.getOrDefault(seed, List.of())) {
                    if (!agree(l - 1, r - 1)) {
                        candidates.add(longestFrom(l, r));
                    }
                }
            }
        }
        return candidates;
    }

    private static boolean isFree(boolean[] free, int from) {
        return free[from] && free[from + 1] && free[from + 2] && free[from + 3];
    }

    private boolean agree(int l, int r) {
        return l >= 0
                && r >= 0
                && l < freeLeft.length
                && r < freeRight.length
                && freeLeft[l]
                && freeRight[r]
                && vocabulary.same(l, r);
    }

    private Run longestFrom(int l, int r) {
        int length = SEED;
        while (agree(l + length, r + length)) {
            length++;
        }
        return new Run(new TextSpan(l, l + length), new TextSpan(r, r + length));
    }

    /// Without what a longer run has taken at its ends, and without a mark at its start.
    private Run trimmed(Run run) {
        int from = 0;
        int to = run.left().length();
        while (from < to
                && (!isFree(run, from)
                        || vocabulary.weight(vocabulary.left(run.left().start() + from)) == 0)) {
            from++;
        }
        while (to > from && !isFree(run, to - 1)) {
            to--;
        }
        return new Run(
                new TextSpan(run.left().start() + from, run.left().start() + to),
                new TextSpan(run.right().start() + from, run.right().start() + to));
    }

    private boolean isFree(Run run, int at) {
        return freeLeft[run.left().start() + at] && freeRight[run.right().start() + at];
    }

    private boolean isPassage(Run run) {
        int words = 0;
        int telling = 0;
        for (int i = 0; i < run.left().length(); i++) {
            if (!isFree(run, i)) {
                return false;
            }
            int form = vocabulary.left(run.left().start() + i);
            words += vocabulary.weight(form) > 0 ? 1 : 0;
            telling += vocabulary.isTelling(form) ? 1 : 0;
        }
        return words >= LEAST_WORDS && telling >= LEAST_TELLING;
    }
}
