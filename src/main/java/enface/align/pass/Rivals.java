package enface.align.pass;

import enface.align.search.LocalPath;
import enface.text.SegmentRange;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Says how well a passage fits elsewhere: a formula that comes again and again fits everywhere, and has not moved.
///
/// Time is the segments of the passage x those within reach.
final class Rivals {

    /// So many segments before and behind are looked at.
    private static final int REACH = 750;
    /// What is before the passage and what is behind it are no neighbours.
    private static final int BEFORE = 100;

    private static final int BEHIND = 200;
    private static final double LEAST = 0.1;

    private final Learning learning;

    Rivals(Learning learning) {
        this.learning = learning;
    }

    /// The score of the best local path that joins some of these segments, of either side, to others than these; 0
    /// where there is none.
    double best(SegmentRange sources, SegmentRange targets) {
        var mine = sources.segments().toArray();
        var others = others(targets, learning.targets());
        var theirs = targets.segments().toArray();
        var othersThere = others(sources, learning.sources());
        return Math.max(
                best(mine, new int[mine.length], others, blocks(others, targets)),
                best(othersThere, blocks(othersThere, sources), theirs, new int[theirs.length]));
    }

    private static int[] others(SegmentRange passage, int segments) {
        int first = Math.max(0, passage.from() - REACH);
        int end = Math.min(segments, passage.to() + REACH);
        return IntStream.concat(IntStream.range(first, passage.from()), IntStream.range(passage.to(), end))
                .toArray();
    }

    private static int[] blocks(int[] segments, SegmentRange passage) {
        return Arrays.stream(segments)
                .map(segment -> segment < passage.from() ? BEFORE : BEHIND)
                .toArray();
    }

    private double best(int[] sources, int[] sourceBlocks, int[] targets, int[] targetBlocks) {
        return sources.length == 0 || targets.length == 0
                ? 0
                : learning.anywhere(sources, targets).localPaths(sourceBlocks, targetBlocks, LEAST).stream()
                        .mapToDouble(LocalPath::score)
                        .findFirst()
                        .orElse(0);
    }
}
