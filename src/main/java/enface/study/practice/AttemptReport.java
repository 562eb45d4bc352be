package enface.study.practice;

import enface.compare.Comparer;
import enface.compare.Difference;
import enface.compare.Difference.Kind;
import enface.compare.attempt.Attempt;
import enface.compare.attempt.AttemptMeter;
import enface.compare.attempt.Closeness;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How close an attempt is to a published version, over the sentences that are written, and where they differ.
///
/// A published sentence that stands for several of the original counts once all of these are written. Time is linear
/// in the text, and in the square of the longest passage.
///
/// @param lines the passages compared, the farthest first
/// @param closeness of all of them together; nothing where none can be compared
/// @param partly how many passages are written in part only, or have nothing beside them in the published version
public record AttemptReport(List<Line> lines, Optional<Closeness> closeness, int partly) {

    /// A stretch of a passage.
    ///
    /// @param differs whether the other version has something else there, or nothing
    public record Part(String text, boolean differs) {}

    /// A passage of the original, what was written for it and what was published.
    ///
    /// @param segment the first of the original
    public record Line(int segment, String original, List<Part> written, List<Part> published, Closeness closeness) {

        public Line {
            written = List.copyOf(written);
            published = List.copyOf(published);
        }
    }

    public AttemptReport {
        lines = List.copyOf(lines);
    }

    /// Compares.
    ///
    /// @param attempt a version of the work, and `published` another in the same language
    public static AttemptReport of(OpenWork work, Version attempt, Version published) {
        var original = work.work().original().orElseThrow();
        var alignment = work.alignment(attempt).orElseThrow();
        var comparer = new Comparer(attempt.language());
        var meter = new AttemptMeter(attempt.language());
        var lines = new ArrayList<Line>();
        var pairs = new ArrayList<Attempt>();
        int partly = 0;
        for (var row : work.rows(List.of(original, attempt, published))) {
            var source = row.cells().getFirst();
            var own = row.cells().get(1);
            var reference = row.cells().getLast();
            if (own.isEmpty()) {
                continue;
            }
            long gaps = source.segments()
                    .filter(s ->
                            alignment.beads().get(alignment.beadOfSource(s)).isGap())
                    .count();
            if (gaps > 0 || reference.isEmpty()) {
                partly++;
                continue;
            }
            var pair = new Attempt(text(attempt, own), text(published, reference));
            pairs.add(pair);
            lines.add(line(source.from(), text(original, source), pair, comparer, meter));
        }
        lines.sort(Comparator.comparingDouble(l -> l.closeness().chrF())); // stable: in the order of the text
        return new AttemptReport(lines, pairs.isEmpty() ? Optional.empty() : Optional.of(meter.measure(pairs)), partly);
    }

    private static String text(Version version, SegmentRange cell) {
        return version.text().textOf(cell).replace('\n', ' ');
    }

    private static Line line(int segment, String original, Attempt pair, Comparer comparer, AttemptMeter meter) {
        var comparison = comparer.compare(pair.reference(), pair.written());
        var written = new ArrayList<Part>();
        var published = new ArrayList<Part>();
        for (Difference difference : comparison.differences()) {
            boolean differs = difference.kind() != Kind.EQUAL;
            add(published, pair.reference(), difference.left(), differs);
            add(written, pair.written(), difference.right(), differs);
        }
        return new Line(segment, original, written, published, meter.measure(List.of(pair)));
    }

    private static void add(List<Part> parts, String text, TextRange range, boolean differs) {
        var span = new TextSpan(range.from().offset(), range.to().offset());
        if (!span.isEmpty()) {
            parts.add(new Part(span.of(text), differs));
        }
    }
}
