package enface.align.search;

import java.util.ArrayList;
import java.util.List;

/// How many segments of each side a bead joins.
public record Shape(int source, int target) {

    /// The widest side of any bead.
    public static final int WIDEST = 4;

    public boolean isGap() {
        return source == 0 || target == 0;
    }

    /// 1-0, 0-1, 1-1, and so on to `widest`-`widest`.
    public static List<Shape> upTo(int widest) {
        var shapes = new ArrayList<>(List.of(new Shape(1, 0), new Shape(0, 1)));
        for (int source = 1; source <= widest; source++) {
            for (int target = 1; target <= widest; target++) {
                shapes.add(new Shape(source, target));
            }
        }
        return List.copyOf(shapes);
    }
}
