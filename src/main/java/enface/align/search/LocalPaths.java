package enface.align.search;

import enface.text.SegmentRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds what corresponds anywhere in a table: the best local paths (Smith and Waterman 1981).
///
/// The segments of either side come in blocks, numbered, and a path keeps to one block of either; blocks whose numbers
/// are near each other are not looked at. Of the paths from one start only the best is kept, and of those that share a
/// segment
/// the better. Time is cells x shapes, memory nine bytes a cell.
final class LocalPaths {

    private static final int NOWHERE = -1;
    /// Blocks nearer than this are as good as beside each other.
    private static final int NEAREST = 3;

    private final Band band;
    private final List<Shape> shapes;
    private final float[][] values;
    private final int[] sourceBlocks;
    private final int[] targetBlocks;
    /// The best sum that ends at a place, 0 where nothing does.
    private final float[][] sums;
    private final byte[][] chosen;
    /// Where the best path that ends at a place starts: row x width + place.
    private final int[][] starts;

    /// @param values the scores: for each row of the band, for each place of it, for each shape
    LocalPaths(Band band, List<Shape> shapes, float[][] values, int[] sourceBlocks, int[] targetBlocks) {
        this.band = band;
        this.shapes = shapes;
        this.values = values;
        this.sourceBlocks = sourceBlocks;
        this.targetBlocks = targetBlocks;
        sums = new float[band.rows()][targetBlocks.length + 1];
        chosen = new byte[band.rows()][targetBlocks.length + 1];
        starts = new int[band.rows()][targetBlocks.length + 1];
    }

    /// The paths with at least this sum, the best first.
    List<LocalPath> paths(double least) {
        var ends = new int[band.rows() * (targetBlocks.length + 1)];
        Arrays.fill(ends, NOWHERE);
        for (int row = 1; row < band.rows(); row++) {
            for (int place = 1; place <= targetBlocks.length; place++) {
                if (Math.abs(sourceBlocks[row - 1] - targetBlocks[place - 1]) >= NEAREST) {
                    choose(row, place);
                    if (sums[row][place] >= least) {
                        keepBest(ends, row, place);
                    }
                }
            }
        }
        return apart(Arrays.stream(ends)
                .filter(end -> end != NOWHERE)
                .boxed()
                .sorted(Comparator.comparingDouble(end -> -sum(end)))
                .toList());
    }

    private float sum(int end) {
        return sums[end / (targetBlocks.length + 1)][end % (targetBlocks.length + 1)];
    }

    private void keepBest(int[] ends, int row, int place) {
        int start = starts[row][place];
        if (ends[start] == NOWHERE || sum(ends[start]) < sums[row][place]) {
            ends[start] = row * (targetBlocks.length + 1) + place;
        }
    }

    private void choose(int row, int place) {
        for (int number = 0; number < shapes.size(); number++) {
            var shape = shapes.get(number);
            int before = row - shape.source();
            int placeBefore = place - shape.target();
            if (before < 0 || placeBefore < 0 || !isWhole(before, row, placeBefore, place)) {
                continue;
            }
            boolean goesOn = before > 0
                    && placeBefore > 0
                    && sums[before][placeBefore] > 0
                    && isWhole(before - 1, row, placeBefore - 1, place);
            if (!goesOn && shape.isGap()) {
                continue;
            }
            float value = values[row][place * shapes.size() + number] + (goesOn ? sums[before][placeBefore] : 0);
            if (value > sums[row][place]) {
                sums[row][place] = value;
                chosen[row][place] = (byte) number;
                starts[row][place] =
                        goesOn ? starts[before][placeBefore] : before * (targetBlocks.length + 1) + placeBefore;
            }
        }
    }

    private boolean isWhole(int from, int to, int placeFrom, int placeTo) {
        return (from == to || sourceBlocks[from] == sourceBlocks[to - 1])
                && (placeFrom == placeTo || targetBlocks[placeFrom] == targetBlocks[placeTo - 1]);
    }

    private List<LocalPath> apart(List<Integer> ends) {
        var sources = new BitSet();
        var targets = new BitSet();
        var paths = new ArrayList<LocalPath>();
        for (int end : ends) {
            var steps = back(end);
            var first = steps.getFirst();
            var last = steps.getLast();
            if (isFree(sources, first.source().from(), last.source().to())
                    && isFree(targets, first.target().from(), last.target().to())) {
                sources.set(first.source().from(), last.source().to());
                targets.set(first.target().from(), last.target().to());
                paths.add(new LocalPath(steps, sum(end)));
            }
        }
        return paths;
    }

    private static boolean isFree(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private List<Step> back(int end) {
        var steps = new ArrayDeque<Step>();
        int row = end / (targetBlocks.length + 1);
        int place = end % (targetBlocks.length + 1);
        int start = starts[row][place];
        while (row * (targetBlocks.length + 1) + place != start) {
            int number = chosen[row][place];
            var shape = shapes.get(number);
            var source = new SegmentRange(row - shape.source(), row);
            var target = new SegmentRange(place - shape.target(), place);
            steps.addFirst(new Step(source, target, number, 1));
            row = source.from();
            place = target.from();
        }
        return List.copyOf(steps);
    }
}
