package enface.compare.attempt;

import enface.text.TextSpan;
import java.util.Arrays;

/// The edit distance of two lists of words (Levenshtein 1966), and one way to get from one to the other.
///
/// Only cells near the diagonal are filled. Time and memory are the length of the written list times the band.
final class EditTable {

    private static final int FAR = 1 << 28;

    private final int[] written;
    private final int[] reference;
    private final int band;
    private final int[][] rows;

    /// @param band how many words from the diagonal an edit may lead
    EditTable(int[] written, int[] reference, int band) {
        this.written = written;
        this.reference = reference;
        this.band = Math.min(reference.length, Math.max(band, 2 + reference.length / Math.max(1, written.length)));
        rows = new int[written.length + 1][];
        fill();
    }

    private int first(int row) {
        int diagonal = written.length == 0 ? 0 : (int) ((long) row * reference.length / written.length);
        return Math.max(0, diagonal - band);
    }

    private int last(int row) {
        int diagonal = written.length == 0 ? reference.length : (int) ((long) row * reference.length / written.length);
        return Math.min(reference.length, diagonal + band);
    }

    private int cell(int row, int column) {
        int at = column - first(row);
        return at < 0 || at >= rows[row].length ? FAR : rows[row][at];
    }

    private void fill() {
        for (int row = 0; row <= written.length; row++) {
            int first = first(row);
            rows[row] = new int[last(row) - first + 1];
            Arrays.fill(rows[row], FAR);
            for (int column = first; column <= last(row); column++) {
                rows[row][column - first] = least(row, column);
            }
        }
    }

    private int least(int row, int column) {
        if (row == 0) {
            return column;
        }
        int least = cell(row - 1, column) + 1;
        if (column > 0) {
            least = Math.min(least, cell(row - 1, column - 1) + price(row, column));
            least = Math.min(least, cell(row, column - 1) + 1);
        }
        return least;
    }

    private int price(int row, int column) {
        return written[row - 1] == reference[column - 1] ? 0 : 1;
    }

    int distance() {
        return cell(written.length, reference.length);
    }

    /// A way through the table: where each word of the reference has its counterpart, and what is in error.
    static final class Path {

        private final int[] counterparts;
        private final boolean[] writtenErrors;
        private final boolean[] referenceErrors;

        private Path(int[] counterparts, boolean[] writtenErrors, boolean[] referenceErrors) {
            this.counterparts = counterparts;
            this.writtenErrors = writtenErrors;
            this.referenceErrors = referenceErrors;
        }

        /// The written word that stands for a word of the reference, or the last one before it, -1 before the first.
        int counterpart(int word) {
            return counterparts[word];
        }

        /// Whether something is wrong with a passage of the written list and at its place in the reference.
        boolean isWorthMoving(TextSpan passage, int place) {
            boolean away = counterparts[place] < passage.start() || counterparts[place] >= passage.end();
            return away
                    && any(writtenErrors, passage.start(), passage.end())
                    && any(referenceErrors, place, place + passage.length());
        }

        private static boolean any(boolean[] errors, int from, int to) {
            for (int i = from; i < to; i++) {
                if (errors[i]) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Going back, a word that stays or is substituted is preferred to one taken out, and that to one put in.
    Path path() {
        var counterparts = new int[reference.length];
        var writtenErrors = new boolean[written.length];
        var referenceErrors = new boolean[reference.length];
        int row = written.length;
        int column = reference.length;
        while (row > 0 || column > 0) {
            int here = cell(row, column);
            if (row > 0 && column > 0 && here == cell(row - 1, column - 1) + price(row, column)) {
                boolean wrong = price(row, column) > 0;
                row--;
                column--;
                counterparts[column] = row;
                writtenErrors[row] = wrong;
                referenceErrors[column] = wrong;
            } else if (row > 0 && here == cell(row - 1, column) + 1) {
                row--;
                writtenErrors[row] = true;
            } else {
                column--;
                counterparts[column] = row - 1;
                referenceErrors[column] = true;
            }
        }
        return new Path(counterparts, writtenErrors, referenceErrors);
    }
}
