package enface.study.know;

import enface.align.Aligner.Example;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Passages that surely correspond, for an aligner to learn words from: sentences, and [#ENOUGH] of them at most.
public final class Passages {

    /// A bound on what learning may cost; its size is a guess, not measured.
    static final int ENOUGH = 4_000;

    private static final double SURE = 0.7;
    /// A passage of more signs than this is no sentence.
    private static final int LONGEST = 1_000;

    private final List<Example> found = new ArrayList<>();

    /// Adds a bead of two texts, where both sides have something, it is sure, and there is room.
    ///
    /// @param weight how sure it is, 0 to 1
    public void add(VersionText left, SegmentRange from, VersionText right, SegmentRange to, double weight) {
        if (isFull() || weight < SURE || from.isEmpty() || to.isEmpty()) {
            return;
        }
        var source = left.textOf(from);
        var target = right.textOf(to);
        if (source.length() <= LONGEST && target.length() <= LONGEST) {
            found.add(new Example(source, target, weight));
        }
    }

    boolean isFull() {
        return found.size() >= ENOUGH;
    }

    List<Example> all() {
        return List.copyOf(found);
    }
}
