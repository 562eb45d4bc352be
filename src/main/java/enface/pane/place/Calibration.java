package enface.pane.place;

import enface.align.LevelPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far a pane stands from where its alignment would put it, after the reader's [LevelPoint]s.
///
/// A point counts in full for some segments on either side of it; from there the offset runs out slowly, or over to
/// that of the next point where that is near. Far from every point the alignment stands:
///
///     offset   ______
///             /      \         __ the next point
///     _______/        \_______/
///         reach  hold
final class Calibration {

    /// For how many segments on either side a point counts in full.
    static final int HOLD = 6;

    /// Over how many segments an offset runs out, at least, and for each segment of it: slowly enough that no pane
    /// seems to stop or to run.
    private static final int SHORTEST_REACH = 12;

    private static final int REACH_OF_EACH = 4;

    private record Knot(double segment, double offset) {}

    private final List<LevelPoint> points;
    private final List<Knot> knots = new ArrayList<>();

    /// @param points of one version, in any order
    Calibration(List<LevelPoint> points) {
        this.points = points.stream()
                .sorted(Comparator.comparingInt(LevelPoint::segment))
                .toList();
        for (int i = 0; i < this.points.size(); i++) {
            knotsBefore(i);
            knotsAfter(i);
        }
    }

    private static double reach(LevelPoint point) {
        return Math.max(SHORTEST_REACH, REACH_OF_EACH * Math.abs(point.offset()));
    }

    private void knotsBefore(int i) {
        var point = points.get(i);
        if (i == 0 || isFar(points.get(i - 1), point)) {
            knots.add(new Knot(point.segment() - HOLD - reach(point), 0));
            knots.add(new Knot(point.segment() - HOLD, point.offset()));
        } else {
            knots.add(new Knot(point.segment() - hold(points.get(i - 1), point), point.offset()));
        }
    }

    private void knotsAfter(int i) {
        var point = points.get(i);
        if (i == points.size() - 1 || isFar(point, points.get(i + 1))) {
            knots.add(new Knot(point.segment() + HOLD, point.offset()));
            knots.add(new Knot(point.segment() + HOLD + reach(point), 0));
        } else {
            knots.add(new Knot(point.segment() + hold(point, points.get(i + 1)), point.offset()));
        }
    }

    private static boolean isFar(LevelPoint one, LevelPoint next) {
        return next.segment() - one.segment() >= 2 * HOLD + reach(one) + reach(next);
    }

    private static double hold(LevelPoint one, LevelPoint next) {
        return Math.min(HOLD, (next.segment() - one.segment()) / 3.0);
    }

    /// By how many segments the pane stands on from where the alignment puts a segment.
    double offsetAt(int segment) {
        for (int i = 1; i < knots.size(); i++) {
            var before = knots.get(i - 1);
            var after = knots.get(i);
            if (segment >= before.segment() && segment <= after.segment()) {
                double length = after.segment() - before.segment();
                double share = length == 0 ? 0 : (segment - before.segment()) / length;
                return before.offset() + share * (after.offset() - before.offset());
            }
        }
        return 0;
    }

    /// The segments at which the rows begin in the pane, and last the number of segments: never falling, from the
    /// first segment to the last whatever the points say.
    ///
    /// @param natural where the alignment has them begin
    int[] starts(int[] natural) {
        int rows = natural.length - 1;
        int count = natural[rows];
        int[] starts = new int[rows + 1];
        for (int row = 1; row < rows; row++) {
            int wanted = (int) Math.rint(natural[row] + offsetAt(natural[row]));
            starts[row] = Math.clamp(wanted, starts[row - 1], count);
        }
        starts[rows] = count;
        return starts;
    }

    /// The points with one more; those it speaks against go: points for about the same place, and such as would have
    /// the text run backwards.
    static List<LevelPoint> with(List<LevelPoint> points, LevelPoint added) {
        var kept = new ArrayList<>(points);
        kept.removeIf(p -> p.version().equals(added.version()) && contradicts(p, added));
        if (added.offset() != 0) {
            kept.add(added);
        }
        return List.copyOf(kept);
    }

    private static boolean contradicts(LevelPoint old, LevelPoint added) {
        int apart = old.segment() - added.segment();
        return Math.abs(apart) <= HOLD || Integer.signum(apart) != Integer.signum(old.shown() - added.shown());
    }
}
