package enface.pane.type;

import enface.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.TextLineInfo;

/// The lines of a laid-out block: which character of the model is on which line, and how high each line stands.
///
/// Small and immutable: it outlives the cell it was read from and is good until width, font or text change.
public final class LineMap {

    public static final LineMap EMPTY = new LineMap(List.of(), DisplayText.EMPTY);

    /// The model offset each line starts at.
    private final int[] starts;
    /// The top of each line, and last the bottom of the block, in pixels from its top.
    private final double[] tops;

    private final TextSpan span;

    public LineMap(List<TextLineInfo> lines, DisplayText display) {
        span = display.span();
        int count = Math.max(1, lines.size());
        starts = new int[count];
        tops = new double[count + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = display.modelOf(lines.get(i).start());
            tops[i] = lines.get(i).bounds().getMinY();
            tops[i + 1] = lines.get(i).bounds().getMaxY();
        }
    }

    public double height() {
        return tops[tops.length - 1];
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The top of the line a character stands on; the bottom of the block for the place behind the last one.
    public double topOf(int offset) {
        return offset >= span.end() && !span.isEmpty() ? height() : tops[lineOf(offset)];
    }

    /// The bottom of the line on which a stretch ends that ends before `offset`.
    public double bottomOf(int offset) {
        return tops[lineOf(Math.max(0, offset - 1)) + 1];
    }

    /// How far down a place is when the height of each line is shared out among its characters: two places on one line
    /// are apart, and none behind another is above it.
    public double flowOf(int offset) {
        if (span.isEmpty() || offset >= span.end()) {
            return height();
        }
        int line = lineOf(offset);
        int end = line + 1 < starts.length ? starts[line + 1] : span.end();
        double share = Math.clamp((offset - starts[line]) / (double) Math.max(1, end - starts[line]), 0, 1);
        return tops[line] + share * (tops[line + 1] - tops[line]);
    }

    /// The first character of the line at a height, or of the nearest one.
    public int offsetAt(double y) {
        int found = Arrays.binarySearch(tops, y);
        return starts[Math.clamp(found >= 0 ? found : -found - 2, 0, starts.length - 1)];
    }
}
