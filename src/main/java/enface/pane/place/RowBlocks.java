package enface.pane.place;

import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.Arrays;

/// A cell for each row's part of each paragraph it touches, in the order of the rows.
///
/// What of a paragraph no segment covers goes with the segment beside it, and a paragraph without segments with the
/// one after it, so that all of the text is shown. Made in time and memory linear in rows and segments.
public final class RowBlocks implements Blocks {

    private final VersionText text;
    private final RowMap rows;
    private final int pane;
    /// The first block of each row, and last the number of blocks.
    private final int[] firstOfRow;

    private int[] paragraphs = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    public RowBlocks(VersionText text, RowMap rows, int pane) {
        this.text = text;
        this.rows = rows;
        this.pane = pane;
        firstOfRow = new int[rows.rows() + 1];
        for (int row = 0; row < rows.rows(); row++) {
            firstOfRow[row] = count;
            int first = count;
            rows.cell(pane, row).segments().forEach(segment -> add(segment, first));
        }
        firstOfRow[rows.rows()] = count;
    }

    private void add(int segment, int firstOfItsRow) {
        var range = text.rangeOf(segment);
        int paragraph = range.from().paragraph();
        var own = text.segmentsOf(paragraph);
        boolean opens = own.from() == segment;
        boolean closes = own.to() == segment + 1;
        if (opens) {
            addWhole(firstBefore(paragraph), paragraph);
        }
        int start = opens ? 0 : range.from().offset();
        int end = closes ? lengthOf(paragraph) : range.to().offset();
        if (count > firstOfItsRow && paragraphs[count - 1] == paragraph && ends[count - 1] <= start) {
            ends[count - 1] = end;
        } else {
            add(paragraph, start, end);
        }
        if (segment == text.segmentCount() - 1) {
            addWhole(paragraph + 1, text.paragraphs().size());
        }
    }

    /// The first of the paragraphs without segments that stand right before one.
    private int firstBefore(int paragraph) {
        int first = paragraph;
        while (first > 0 && text.segmentsOf(first - 1).isEmpty()) {
            first--;
        }
        return first;
    }

    private void addWhole(int from, int to) {
        for (int paragraph = from; paragraph < to; paragraph++) {
            add(paragraph, 0, lengthOf(paragraph));
        }
    }

    private void add(int paragraph, int start, int end) {
        if (count == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        paragraphs[count] = paragraph;
        starts[count] = start;
        ends[count++] = end;
    }

    private int lengthOf(int paragraph) {
        return text.paragraph(paragraph).text().length();
    }

    /// The number of a row's first block; of as many as there are blocks, for the row behind the last.
    public int firstOf(int row) {
        return firstOfRow[row];
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Block get(int number) {
        return new Block(paragraphs[number], new TextSpan(starts[number], ends[number]));
    }

    @Override
    public int numberOf(TextPlace place) {
        int row = place.paragraph() < text.paragraphs().size() ? rows.rowAt(pane, place) : -1;
        int found = -1;
        for (int number = row < 0 ? 0 : firstOfRow[row]; row >= 0 && number < firstOfRow[row + 1]; number++) {
            if (paragraphs[number] == place.paragraph() && (found < 0 || starts[number] <= place.offset())) {
                found = number;
            }
        }
        return found;
    }

    @Override
    public boolean asOnPage() {
        return false;
    }
}
