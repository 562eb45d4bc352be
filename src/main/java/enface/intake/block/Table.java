package enface.intake.block;

import enface.text.TextSpan;
import java.util.List;

/// A table of Markdown before anybody knows what it holds: where its cells stand in the file.
///
/// @param rows the cells of each row, without the line of dashes
/// @param headed whether the first row names the columns
/// @param signs what sets the cells apart
public record Table(List<List<TextSpan>> rows, boolean headed, List<TextSpan> signs) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        signs = List.copyOf(signs);
    }

    /// The number of columns of the widest row.
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
