package enface.intake.document.pdf;

import java.util.ArrayList;
import java.util.List;

/// Tells whether a page is set in two columns, by the gutter that hardly a line crosses, and puts its lines in the
/// order of reading: what stands over both columns parts the page.
///
/// ```
///   a title over both          read first
///   left 1  |  right 1         then left 1, left 2,
///   left 2  |  right 2         then right 1, right 2
/// ```
final class Columns {

    private static final int BIN = 3;
    private static final int LEAST_ROWS = 5;
    private static final double MOST_CROSSING = 0.1;
    private static final double LEAST_BESIDE = 0.5;
    /// The gutter lies somewhere in the middle.
    private static final double MARGIN = 0.3;

    private static final int NARROWEST = 9;

    private Columns() {}

    /// @param rows the pieces of each row of the page, from top to bottom
    static List<PageLine> inOrder(List<List<PageLine>> rows) {
        double gutter = gutter(rows);
        var lines = new ArrayList<PageLine>();
        var left = new ArrayList<PageLine>();
        var right = new ArrayList<PageLine>();
        for (var row : rows) {
            boolean crosses = row.stream().anyMatch(p -> p.left() < gutter && p.right() > gutter);
            if (gutter < 0 || crosses) {
                lines.addAll(left);
                lines.addAll(right);
                left.clear();
                right.clear();
                lines.add(joined(row));
                continue;
            }
            var before = row.stream().filter(p -> p.right() <= gutter).toList();
            var after = row.stream().filter(p -> p.right() > gutter).toList();
            if (!before.isEmpty()) {
                left.add(joined(before));
            }
            if (!after.isEmpty()) {
                right.add(joined(after));
            }
        }
        lines.addAll(left);
        lines.addAll(right);
        return List.copyOf(lines);
    }

    private static PageLine joined(List<PageLine> pieces) {
        return pieces.stream().reduce(PageLine::and).orElseThrow();
    }

    /// Where the middle of the gutter is; below 0 where there is none.
    private static double gutter(List<List<PageLine>> rows) {
        if (rows.size() < LEAST_ROWS) {
            return -1;
        }
        double from = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(PageLine::left)
                .min()
                .orElse(0);
        double to = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(PageLine::right)
                .max()
                .orElse(0);
        int bins = (int) Math.clamp((to - from) / BIN, 1, 10_000);
        var crossing = new int[bins + 1];
        for (var row : rows) {
            for (var piece : row) {
                int end = Math.min(bins, (int) ((piece.right() - from) / BIN));
                for (int bin = Math.max(0, (int) ((piece.left() - from) / BIN)); bin <= end; bin++) {
                    crossing[bin]++;
                }
            }
        }
        int best = -1;
        int widest = NARROWEST / BIN - 1;
        int open = 0;
        for (int bin = (int) (bins * MARGIN); bin <= bins * (1 - MARGIN); bin++) {
            open = crossing[bin] <= rows.size() * MOST_CROSSING ? open + 1 : 0;
            if (open > widest) {
                widest = open;
                best = bin;
            }
        }
        double middle = from + (best - widest / 2.0 + 0.5) * BIN;
        return best < 0 || !areBeside(rows, middle) ? -1 : middle;
    }

    /// Whether enough rows have something on each side, so that it is no short line after short line.
    private static boolean areBeside(List<List<PageLine>> rows, double middle) {
        long left = rows.stream()
                .filter(r -> r.stream().anyMatch(p -> p.right() <= middle))
                .count();
        long right = rows.stream()
                .filter(r -> r.stream().anyMatch(p -> p.left() >= middle))
                .count();
        return Math.min(left, right) >= Math.max(LEAST_ROWS, Math.max(left, right) * LEAST_BESIDE);
    }
}
