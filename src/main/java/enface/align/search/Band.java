package enface.align.search;

import java.util.Arrays;
import java.util.List;

/// The part of the table that is searched: for each place between source segments, the target places allowed.
///
///     target 0 1 2 3 4 5 6
///     0      # # # . . . .
///     1      # # # # . . .
///     2      . # # # # . .
///     3      . . . # # # #
///
/// Both edges never go back, neighbouring rows overlap, and both corners are inside. Immutable.
public final class Band {

    private static final int WIDEST_GAP = 300;

    private final int[] from;
    private final int[] to;

    private Band(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /// The whole table of `source` by `target` segments.
    public static Band whole(int source, int target) {
        var to = new int[source + 1];
        Arrays.fill(to, target);
        return new Band(new int[source + 1], to);
    }

    /// The band with these edges, widened where it would break.
    static Band of(int[] from, int[] to) {
        return new Band(from, to).closed(to[to.length - 1]);
    }

    /// All that lies about a path, in either direction: `radius` segments, and more where knots are far apart.
    ///
    /// @param knots places on the path, {source, target}, never going back on either side
    /// @param share how much wider the band is between two knots, of their distance
    public static Band around(int source, int target, List<int[]> knots, int radius, double share) {
        var from = new int[source + 1];
        var to = new int[source + 1];
        Arrays.fill(from, target);
        int fromSource = 0;
        int fromTarget = 0;
        for (int k = 0; k <= knots.size(); k++) {
            var knot = k < knots.size() ? knots.get(k) : new int[] {source, target};
            int far = Math.max(knot[0] - fromSource, knot[1] - fromTarget);
            cover(
                    from,
                    to,
                    fromSource,
                    fromTarget,
                    knot[0],
                    knot[1],
                    radius + (int) Math.min(WIDEST_GAP, share * far),
                    target);
            fromSource = knot[0];
            fromTarget = knot[1];
        }
        return new Band(from, to).closed(target);
    }

    /// The same band between two of its places, which become its corners.
    public Band between(int fromRow, int fromPlace, int toRow, int toPlace) {
        var partFrom = new int[toRow - fromRow + 1];
        var partTo = new int[partFrom.length];
        for (int row = fromRow; row <= toRow; row++) {
            partFrom[row - fromRow] = Math.clamp(from[row] - (long) fromPlace, 0, toPlace - fromPlace);
            partTo[row - fromRow] = Math.clamp(to[row] - (long) fromPlace, 0, toPlace - fromPlace);
        }
        return of(partFrom, partTo);
    }

    private static void cover(int[] from, int[] to, int s0, int t0, int s1, int t1, int radius, int target) {
        int first = Math.max(0, s0 - radius);
        int last = Math.min(from.length - 1, s1 + radius);
        for (int s = first; s <= last; s++) {
            from[s] = Math.min(from[s], Math.max(0, onLine(s0, t0, s1, t1, s - radius) - radius));
            to[s] = Math.max(to[s], Math.min(target, onLine(s0, t0, s1, t1, s + radius) + radius));
        }
    }

    private static int onLine(int s0, int t0, int s1, int t1, int s) {
        if (s >= s1) {
            return t1;
        }
        return s <= s0 ? t0 : t0 + (int) ((long) (t1 - t0) * (s - s0) / (s1 - s0));
    }

    private Band closed(int target) {
        int last = from.length - 1;
        from[0] = 0;
        to[last] = target;
        for (int s = last - 1; s >= 0; s--) {
            from[s] = Math.min(from[s], from[s + 1]);
        }
        for (int s = 1; s <= last; s++) {
            to[s] = Math.max(to[s], to[s - 1]);
            from[s] = Math.min(from[s], to[s - 1]);
        }
        for (int s = last - 1; s >= 0; s--) {
            from[s] = Math.min(from[s], from[s + 1]);
        }
        return this;
    }

    public int rows() {
        return from.length;
    }

    public int from(int row) {
        return from[row];
    }

    /// The last target place of a row, itself inside.
    public int to(int row) {
        return to[row];
    }

    public int width(int row) {
        return to[row] - from[row] + 1;
    }

    public boolean contains(int row, int place) {
        return row >= 0 && from[row] <= place && place <= to[row];
    }

    public long cells() {
        long cells = 0;
        for (int row = 0; row < from.length; row++) {
            cells += width(row);
        }
        return cells;
    }
}
