package enface.align.row;

import enface.text.SegmentRange;
import java.util.List;

/// What stands side by side: for each version shown, the segments of it, perhaps none.
///
/// @param confidence that of the weakest bead in it
public record Row(List<SegmentRange> cells, double confidence) {

    public Row {
        cells = List.copyOf(cells);
    }
}
