package enface.pane.place;

/// Where a reader is: a row, and how far through it. Every pane finds its own pixels from it.
///
/// @param row the number of the row at the reading line, from 0
/// @param fraction how much of the row is above the reading line, 0 to 1
public record ReadingPosition(int row, double fraction) implements Comparable<ReadingPosition> {

    public static final ReadingPosition START = new ReadingPosition(0, 0);

    public ReadingPosition {
        if (row < 0 || !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("no position: " + row + " + " + fraction);
        }
    }

    @Override
    public int compareTo(ReadingPosition other) {
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Double.compare(fraction, other.fraction);
    }
}
