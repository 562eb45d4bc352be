package enface.compare;

import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Several versions in one language compared row by row: each with the first, and all with one another for the heat.
///
/// @param withFirst the comparison of the first version with the second, the third and so on
/// @param heat for each row how much the versions disagree on an average of all pairs, 0 to 1
public record Collation(List<Comparison> withFirst, List<Double> heat) {

    public Collation {
        withFirst = List.copyOf(withFirst);
        heat = List.copyOf(heat);
    }

    /// Compares versions; time grows with the number of pairs.
    ///
    /// @param versions two or more
    /// @param rows in order, each with a cell for every version
    public static Collation of(Comparer comparer, List<VersionText> versions, List<List<SegmentRange>> rows) {
        var texts = versions.stream().map(comparer::read).toList();
        var withFirst = new ArrayList<Comparison>();
        var heat = new double[rows.size()];
        int pairs = versions.size() * (versions.size() - 1) / 2;
        for (int left = 0; left < texts.size(); left++) {
            for (int right = left + 1; right < texts.size(); right++) {
                var comparison = Comparer.compare(texts.get(left), texts.get(right), pairs(rows, left, right));
                if (left == 0) {
                    withFirst.add(comparison);
                }
                for (int row = 0; row < heat.length; row++) {
                    heat[row] += comparison.disagreement().get(row) / pairs;
                }
            }
        }
        return new Collation(withFirst, Arrays.stream(heat).boxed().toList());
    }

    private static List<RowPair> pairs(List<List<SegmentRange>> rows, int left, int right) {
        return rows.stream()
                .map(cells -> new RowPair(cells.get(left), cells.get(right)))
                .toList();
    }
}
