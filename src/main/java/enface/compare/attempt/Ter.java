package enface.compare.attempt;

import enface.text.TextSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Translation edit rate (Snover et al. 2006): the least words inserted, deleted, substituted, or moved as one
/// passage, that make one text of another, by the search of Tercom.
///
/// The passage whose move saves most is moved, and again until nothing is saved. As in Tercom and sacreBLEU a
/// passage has at most ten words and moves at most fifty places, and after a thousand tries no more are made. A pair
/// too long for that is compared without moves, in a band. Time is the product of the lengths for each try, of pairs
/// up to some hundred words.
final class Ter {

    private static final int LONGEST_PASSAGE = 10;
    private static final int FARTHEST = 50;
    private static final int MOST_TRIES = 1000;
    private static final int MOST_CELLS = 40_000;
    private static final int BAND = 200;

    /// A move tried, ranked as Tercom does: what it saves, then the longest passage, then the earliest.
    private record Try(int saved, TextSpan passage, int target) {

        private static final Comparator<Try> RANK = Comparator.comparingInt(Try::saved)
                .thenComparingInt(t -> t.passage().length())
                .thenComparing(t -> t.passage().start(), Comparator.reverseOrder())
                .thenComparing(Try::target, Comparator.reverseOrder());
    }

    private final int[] reference;
    private int tries;

    private Ter(int[] reference) {
        this.reference = reference;
    }

    /// The least edits found that make `reference` of `written`.
    static int edits(List<String> written, List<String> reference) {
        var numbers = new HashMap<String, Integer>();
        int[] from = numbers(written, numbers);
        int[] to = numbers(reference, numbers);
        if (from.length == 0 || to.length == 0) {
            return Math.max(from.length, to.length);
        }
        if ((long) from.length * to.length > MOST_CELLS) {
            return new EditTable(from, to, BAND).distance();
        }
        return new Ter(to).edits(from);
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(w -> numbers.computeIfAbsent(w, _ -> numbers.size()))
                .toArray();
    }

    private int edits(int[] written) {
        int[] words = written;
        int moves = 0;
        while (true) {
            var best = bestMove(words);
            if (tries >= MOST_TRIES || best == null || best.saved() <= 0) {
                return moves + new EditTable(words, reference, reference.length).distance();
            }
            words = moved(words, best.passage(), best.target());
            moves++;
        }
    }

    private @Nullable Try bestMove(int[] words) {
        var table = new EditTable(words, reference, reference.length);
        var path = table.path();
        int before = table.distance();
        Try best = null;
        for (int start = 0; start < words.length; start++) {
            for (int place = Math.max(0, start - FARTHEST);
                    place < reference.length && place <= start + FARTHEST;
                    place++) {
                for (int length = 1; isShared(words, start, place, length); length++) {
                    if (path.isWorthMoving(new TextSpan(start, start + length), place)) {
                        best = better(best, words, new TextSpan(start, start + length), place, path, before);
                    }
                    if (tries >= MOST_TRIES) {
                        return best;
                    }
                }
            }
        }
        return best;
    }

    private boolean isShared(int[] words, int start, int place, int length) {
        return length <= LONGEST_PASSAGE
                && start + length <= words.length
                && place + length <= reference.length
                && words[start + length - 1] == reference[place + length - 1];
    }

    /// Tries to put a passage before and after the words that stand where it belongs.
    private @Nullable Try better(
            @Nullable Try best, int[] words, TextSpan passage, int place, EditTable.Path path, int before) {
        int last = -1;
        var found = best;
        for (int i = place - 1; i < place + passage.length(); i++) {
            int target = i < 0 ? 0 : path.counterpart(i) + 1;
            if (target != last) {
                last = target;
                tries++;
                int[] moved = moved(words, passage, target);
                int saved = before - new EditTable(moved, reference, reference.length).distance();
                var tried = new Try(saved, passage, target);
                found = found == null || Try.RANK.compare(tried, found) > 0 ? tried : found;
            }
        }
        return found;
    }

    private static int[] moved(int[] words, TextSpan passage, int target) {
        int[] rest = new int[words.length - passage.length()];
        System.arraycopy(words, 0, rest, 0, passage.start());
        System.arraycopy(words, passage.end(), rest, passage.start(), words.length - passage.end());
        // a target inside the passage or right after it means so many words behind its old place
        int at = Math.min(rest.length, target <= passage.start() ? target : targetBehind(passage, target));
        int[] moved = new int[words.length];
        System.arraycopy(rest, 0, moved, 0, at);
        System.arraycopy(words, passage.start(), moved, at, passage.length());
        System.arraycopy(rest, at, moved, at + passage.length(), rest.length - at);
        return moved;
    }

    private static int targetBehind(TextSpan passage, int target) {
        return target > passage.end() ? target - passage.length() : target;
    }
}
