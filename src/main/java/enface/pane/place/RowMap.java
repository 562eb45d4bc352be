package enface.pane.place;

import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows as the panes need them: where a row starts and ends in each text, and to which row a place belongs.
///
/// The extents of a pane's rows follow on each other without a hole, so that scrolling through them is smooth: a row
/// lasts until the next one starts. A row that is empty in a pane rests at the end of the segment before it; the last
/// of several in turn takes the step to the segment behind them. Rows out of order are allowed: there the extent is
/// that of the row's own segments, and the pane jumps.
///
/// Where the reader has set a pane off from its alignment, extents follow that; the segments of a row do not.
public final class RowMap {

    private static final TextPlace TOP = new TextPlace(0, 0);

    private final List<VersionText> texts;
    private final List<Row> rows;
    private final int[][] rowOfSegment;
    /// The length of the text before each row, in characters of the pane where it is longest; last that of all.
    private final double[] lengthBefore;
    /// Where the rows begin in a pane that is set off from its alignment, in segments.
    private final Map<Integer, int[]> levels = new HashMap<>();

    private MovedRows moved = MovedRows.NONE;
    /// By pane, what there has its counterpart in another row of some other pane.
    private List<List<TextRange>> movedIn = List.of();

    /// Costs time and memory linear in segments and rows. Without rows, each segment of the longest text is one.
    public RowMap(List<VersionText> texts, List<Row> rows) {
        this.texts = List.copyOf(texts);
        this.rows = rows.isEmpty() ? oneForOne(texts) : List.copyOf(rows);
        rowOfSegment = new int[texts.size()][];
        for (int pane = 0; pane < texts.size(); pane++) {
            rowOfSegment[pane] = new int[texts.get(pane).segmentCount()];
            Arrays.fill(rowOfSegment[pane], -1);
        }
        var lengths = texts.stream().map(RowMap::lengthsBefore).toList();
        lengthBefore = new double[this.rows.size() + 1];
        for (int row = 0; row < this.rows.size(); row++) {
            double longest = 0;
            for (int pane = 0; pane < texts.size(); pane++) {
                var cell = cell(pane, row);
                Arrays.fill(rowOfSegment[pane], cell.from(), cell.to(), row);
                longest = Math.max(longest, lengths.get(pane)[cell.to()] - lengths.get(pane)[cell.from()]);
            }
            lengthBefore[row + 1] = lengthBefore[row] + longest;
        }
    }

    private static List<Row> oneForOne(List<VersionText> texts) {
        int count = texts.stream().mapToInt(VersionText::segmentCount).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(i -> new Row(
                        texts.stream()
                                .map(t -> new SegmentRange(
                                        Math.min(i, t.segmentCount()), Math.min(i + 1, t.segmentCount())))
                                .toList(),
                        0))
                .toList();
    }

    /// How many characters the segments before each one have; last those of all.
    private static int[] lengthsBefore(VersionText text) {
        int[] before = new int[text.segmentCount() + 1];
        int segment = 0;
        for (var paragraph : text.paragraphs()) {
            for (var span : paragraph.segments()) {
                before[segment + 1] = before[segment] + span.length();
                segment++;
            }
        }
        return before;
    }

    public int rows() {
        return rows.size();
    }

    public int panes() {
        return texts.size();
    }

    public int segmentsOf(int pane) {
        return texts.get(pane).segmentCount();
    }

    /// The segments of a row in a pane; never beyond the end of its text.
    public SegmentRange cell(int pane, int row) {
        var cells = rows.get(row).cells();
        int count = texts.get(pane).segmentCount();
        if (pane >= cells.size()) {
            return SegmentRange.emptyAt(count);
        }
        var cell = cells.get(pane);
        return cell.to() <= count ? cell : new SegmentRange(Math.min(cell.from(), count), count);
    }

    /// Sets a pane off from its alignment, or back (null). Linear in rows.
    void setLevels(int pane, @Nullable Calibration calibration) {
        if (calibration == null) {
            levels.remove(pane);
            return;
        }
        int[] natural = new int[rows.size() + 1];
        for (int row = 1; row < rows.size(); row++) {
            natural[row] = Math.max(natural[row - 1], cell(pane, row).from());
        }
        natural[rows.size()] = segmentsOf(pane);
        levels.put(pane, calibration.starts(natural));
    }

    /// Whether the reader has set a pane off from its alignment anywhere.
    public boolean hasLevels(int pane) {
        return levels.containsKey(pane);
    }

    /// The segments of a pane that pass the reading line while a row does.
    SegmentRange levelCell(int pane, int row) {
        var starts = levels.get(pane);
        return starts == null ? cell(pane, row) : new SegmentRange(starts[row], starts[row + 1]);
    }

    /// The row during which a place passes the reading line of its pane, or -1 where the text has none.
    public int levelRowAt(int pane, TextPlace place) {
        var starts = levels.get(pane);
        var text = texts.get(pane);
        if (starts == null || text.segmentCount() == 0) {
            return rowAt(pane, place);
        }
        int segment = text.segmentAt(place);
        int row = Arrays.binarySearch(starts, segment);
        row = row >= 0 ? row : -row - 2;
        while (row + 1 < rows.size() && starts[row + 1] <= segment) {
            row++; // several rows begin there, and the last of them has the segment
        }
        return Math.min(row, rows.size() - 1);
    }

    /// The row that holds a segment, or -1.
    int rowOf(int pane, int segment) {
        return segment < rowOfSegment[pane].length ? rowOfSegment[pane][segment] : -1;
    }

    /// The row at a place, or -1 where the text has none.
    public int rowAt(int pane, TextPlace place) {
        var text = texts.get(pane);
        return text.segmentCount() == 0 ? -1 : rowOf(pane, text.segmentAt(place));
    }

    /// The stretch of a pane that passes the reading line while this row does.
    public TextRange extent(int pane, int row) {
        return extent(pane, row, levelCell(pane, row), row + 1 < rows() ? levelCell(pane, row + 1) : null);
    }

    private TextRange extent(int pane, int row, SegmentRange cell, @Nullable SegmentRange following) {
        int next = following == null || following.isEmpty() ? -1 : following.from();
        if (cell.isEmpty()) {
            var rest = cell.from() == 0 ? TOP : endOf(pane, cell.from() - 1);
            return new TextRange(rest, next == cell.from() ? startOf(pane, next) : rest);
        }
        var start = row == 0 && cell.from() == 0 ? TOP : startOf(pane, cell.from());
        return new TextRange(start, next >= cell.to() ? startOf(pane, next) : endOf(pane, cell.to() - 1));
    }

    /// The segments of a row as a range, or null where it has none.
    @Nullable
    public TextRange rangeOf(int pane, int row) {
        if (row < 0 || row >= rows.size()) {
            return null;
        }
        var cell = cell(pane, row);
        return cell.isEmpty() ? null : texts.get(pane).rangeOf(cell);
    }

    /// Takes up what has moved. Linear in rows.
    public void setMoved(MovedRows moved) {
        this.moved = moved;
        movedIn = IntStream.range(0, texts.size()).mapToObj(this::movedIn).toList();
    }

    private List<TextRange> movedIn(int pane) {
        return IntStream.range(0, moved == MovedRows.NONE ? 0 : rows.size())
                .filter(row -> !cell(pane, row).isEmpty())
                .filter(row -> IntStream.range(0, texts.size())
                        .anyMatch(other -> moved.of(row, other).isPresent()))
                .mapToObj(row -> texts.get(pane).rangeOf(cell(pane, row)))
                .toList();
    }

    /// What there is to say of a row without text in a pane.
    public Gap gap(int pane, int row) {
        var elsewhere = moved.of(row, pane);
        if (elsewhere.isEmpty()) {
            return Gap.NOTHING;
        }
        return elsewhere.getAsInt() < row ? Gap.ABOVE : Gap.BELOW;
    }

    /// What of a text stands in another row than its counterpart in some other pane, in order.
    public List<TextRange> movedOf(int pane) {
        return pane < movedIn.size() ? movedIn.get(pane) : List.of();
    }

    /// What of a row is to be marked: its segments, or those that correspond and stand elsewhere, or the place between
    /// two where it has none.
    public Optional<TextRange> markedOf(int pane, int row) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        var elsewhere = moved.of(row, pane);
        var own = cell(pane, row).isEmpty() && elsewhere.isPresent()
                ? rangeOf(pane, elsewhere.getAsInt())
                : rangeOf(pane, row);
        var rest = extent(pane, row, cell(pane, row), null).from();
        return Optional.of(own == null ? new TextRange(rest, rest) : own);
    }

    /// The end of a segment; that of its whole paragraph if it is the last there.
    private TextPlace endOf(int pane, int segment) {
        var text = texts.get(pane);
        var end = text.rangeOf(segment).to();
        boolean last = text.segmentsOf(end.paragraph()).to() == segment + 1;
        return last
                ? new TextPlace(
                        end.paragraph(), text.paragraph(end.paragraph()).text().length())
                : end;
    }

    private TextPlace startOf(int pane, int segment) {
        return texts.get(pane).rangeOf(segment).from();
    }

    /// How far a position is through the work, 0 to 1, by length of text.
    public double shareBefore(ReadingPosition position) {
        double all = lengthBefore[rows.size()];
        double before = lengthBefore[position.row()];
        return all == 0 ? 0 : (before + position.fraction() * (lengthBefore[position.row() + 1] - before)) / all;
    }

    /// The position that far through the work.
    public ReadingPosition positionAt(double share) {
        double length = Math.clamp(share, 0, 1) * lengthBefore[rows.size()];
        int found = Arrays.binarySearch(lengthBefore, length);
        int row = Math.clamp(found >= 0 ? found : -found - 2, 0, rows.size() - 1);
        double own = lengthBefore[row + 1] - lengthBefore[row];
        return new ReadingPosition(row, own == 0 ? 0 : Math.clamp((length - lengthBefore[row]) / own, 0, 1));
    }
}
