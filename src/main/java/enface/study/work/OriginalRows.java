package enface.study.work;

import enface.study.work.Reading.Shown;
import java.util.Optional;
import java.util.stream.IntStream;

/// From the rows of what is shown to the segments of the original and back, by way of the first version shown.
///
/// Places are kept as segments of the original, since rows are others whenever other versions are shown.
final class OriginalRows {

    private OriginalRows() {}

    /// The segment of the original at a row, or the last one for a row beyond the end.
    static int segmentOf(OpenWork work, Shown shown, int row) {
        var rows = shown.rows();
        var alignment = work.alignment(shown.versions().getFirst()).orElseThrow();
        if (rows.isEmpty() || alignment.targetSegments() == 0) {
            return 0;
        }
        var cell = rows.get(Math.clamp(row, 0, rows.size() - 1)).cells().getFirst();
        int target = Math.min(cell.from(), alignment.targetSegments() - 1);
        return alignment.beads().get(alignment.beadOfTarget(target)).source().from();
    }

    /// The row that has a segment of the original; nothing for a segment that is not there.
    static Optional<Integer> rowOf(OpenWork work, Shown shown, int segment) {
        var alignment = work.alignment(shown.versions().getFirst()).orElseThrow();
        if (segment >= alignment.sourceSegments()) {
            return Optional.empty();
        }
        int target =
                alignment.beads().get(alignment.beadOfSource(segment)).target().from();
        var rows = shown.rows();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).cells().getFirst().to() > target)
                .boxed()
                .findFirst()
                .or(() -> Optional.of(0));
    }
}
