package enface.align.search;

import java.util.ArrayList;
import java.util.List;

/// How many segments of each side a bead joins.
public record Shape(int source, int target) {

    /// The widest side of a bead that joins several segments of both sides.
    public static final int WIDEST = 4;

    /// The widest side of a bead that joins one segment to several: a long sentence made of as many short ones, or a
    /// list.
    public static final int WIDEST_OF_ONE = 9;

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

    /// The same up to `widest`-`widest`, and one segment with up to `most` others.
    public static List<Shape> upTo(int widest, int most) {
        var shapes = new ArrayList<>(upTo(widest));
        for (int many = widest + 1; many <= most; many++) {
            shapes.add(new Shape(1, many));
            shapes.add(new Shape(many, 1));
        }
        return List.copyOf(shapes);
    }
}
