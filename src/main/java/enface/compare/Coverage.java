package enface.compare;

import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How much of one version another one has, whatever their languages: what is omitted and added, and how long each
/// paragraph came out.
///
/// Lengths are letters and digits, so that marks and white space do not count. Time is linear in the texts.
///
/// @param omissions what only one of them has, in the order of the rows; neighbouring rows are one omission
/// @param paragraphs one for each paragraph of the left version
/// @param lengthRatio letters on the right for each on the left, where both have something; 0 where they never do
public record Coverage(List<Omission> omissions, List<ParagraphCoverage> paragraphs, double lengthRatio) {

    public Coverage {
        omissions = List.copyOf(omissions);
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param rows in order; a segment that is in no row counts as having no counterpart
    public static Coverage of(VersionText left, VersionText right, List<RowPair> rows) {
        int[] leftLetters = letters(left);
        int[] rightLetters = letters(right);
        double shared = 0;
        double counterparts = 0;
        var covered = new double[left.paragraphs().size()];
        var lengths = new double[left.paragraphs().size()];
        for (var row : rows) {
            if (!row.left().isEmpty() && !row.right().isEmpty()) {
                double inLeft = sum(leftLetters, row.left());
                double inRight = sum(rightLetters, row.right());
                shared += inLeft;
                counterparts += inRight;
                row.left().segments().forEach(segment -> {
                    int paragraph = left.paragraphOf(segment);
                    covered[paragraph] += leftLetters[segment];
                    lengths[paragraph] += inLeft == 0 ? 0 : inRight * leftLetters[segment] / inLeft;
                });
            }
        }
        double usual = shared == 0 ? 0 : counterparts / shared;
        var paragraphs = new ArrayList<ParagraphCoverage>();
        for (int p = 0; p < covered.length; p++) {
            double all = sum(leftLetters, left.segmentsOf(p));
            double ratio = covered[p] == 0 || usual == 0 ? 0 : lengths[p] / covered[p] / usual;
            paragraphs.add(new ParagraphCoverage(p, all == 0 ? 1 : covered[p] / all, ratio));
        }
        return new Coverage(omissions(left, right, rows), paragraphs, usual);
    }

    private static int[] letters(VersionText text) {
        return IntStream.range(0, text.segmentCount())
                .map(s -> (int) text.textOf(s)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .toArray();
    }

    private static double sum(int[] letters, SegmentRange segments) {
        return segments.segments().map(s -> letters[s]).sum();
    }

    private static List<Omission> omissions(VersionText left, VersionText right, List<RowPair> rows) {
        var omissions = new ArrayList<Omission>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.right().isEmpty() && !row.left().isEmpty()) {
                add(omissions, omission(Omission.Kind.OMITTED, i, left, row.left()));
            } else if (row.left().isEmpty() && !row.right().isEmpty()) {
                add(omissions, omission(Omission.Kind.ADDED, i, right, row.right()));
            }
        }
        return omissions;
    }

    private static Omission omission(Omission.Kind kind, int row, VersionText text, SegmentRange cell) {
        var passage = text.rangeOf(cell);
        int letters = (int) text.textOf(passage)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        return new Omission(kind, row, 1, passage, letters);
    }

    private static void add(List<Omission> omissions, Omission omission) {
        var last = omissions.isEmpty() ? null : omissions.getLast();
        if (last == null || last.kind() != omission.kind() || last.row() + last.rows() != omission.row()) {
            omissions.add(omission);
        } else {
            omissions.removeLast();
            var passage =
                    new TextRange(last.passage().from(), omission.passage().to());
            omissions.add(new Omission(
                    omission.kind(), last.row(), last.rows() + 1, passage, last.letters() + omission.letters()));
        }
    }
}
