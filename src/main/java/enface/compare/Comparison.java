package enface.compare;

import enface.compare.Difference.Kind;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What comes of comparing two versions.
///
/// The differences are in order, and those of either side put together are that version's text, character for
/// character, white space included.
///
/// @param differences in the order of both versions
/// @param moves passages that stand in both, at different places
/// @param disagreement for each row 0, the same, to 1, nothing the same; one figure where no rows were given
public record Comparison(
        VersionText left,
        VersionText right,
        List<Difference> differences,
        List<Move> moves,
        List<Double> disagreement) {

    public Comparison {
        differences = List.copyOf(differences);
        moves = List.copyOf(moves);
        disagreement = List.copyOf(disagreement);
    }

    /// What is to be coloured in the left version, in order.
    public List<Change> changesOnTheLeft() {
        return changes(left, Difference::left);
    }

    /// What is to be coloured in the right version, in order.
    public List<Change> changesOnTheRight() {
        return changes(right, Difference::right);
    }

    private List<Change> changes(VersionText text, Function<Difference, TextRange> side) {
        var changes = new ArrayList<Change>();
        for (var difference : differences) {
            var range = side.apply(difference);
            if (difference.kind() != Kind.EQUAL && !range.isEmpty()) {
                for (int p = range.from().paragraph(); p <= range.to().paragraph(); p++) {
                    var paragraph = text.paragraph(p).text();
                    var place = trimmed(paragraph, range.within(p, paragraph.length()));
                    if (!place.isEmpty()) {
                        changes.add(new Change(difference.kind(), p, place, difference.move()));
                    }
                }
            }
        }
        return changes;
    }

    private static TextSpan trimmed(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
