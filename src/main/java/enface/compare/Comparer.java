package enface.compare;

import enface.compare.word.TokenMatcher;
import enface.compare.word.TokenText;
import enface.compare.word.Vocabulary;
import enface.compare.word.Watch;
import enface.language.cut.TokenCutter;
import enface.language.fold.Fold;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Compares versions in one language word by word.
///
/// Where rows are given, words are matched within a row only, and what stands in another row on the other side is a
/// move. Time is about linear in the words. One object serves one thread.
public final class Comparer {

    private final TokenCutter cutter;

    /// Folds everything that can be folded.
    public Comparer(LanguageTag language) {
        this(language, Set.of(Fold.values()));
    }

    /// @param folds what does not count as a difference
    public Comparer(LanguageTag language, Set<Fold> folds) {
        cutter = new TokenCutter(language, folds);
    }

    /// Compares two versions that nobody has aligned, as one row.
    public Comparison compare(VersionText left, VersionText right) {
        var row = new RowPair(new SegmentRange(0, left.segmentCount()), new SegmentRange(0, right.segmentCount()));
        return compare(left, right, List.of(row));
    }

    /// Compares two versions row by row.
    ///
    /// @param rows in order, covering the segments of both versions
    /// @throws IllegalArgumentException where a segment is in no row, or in two
    public Comparison compare(VersionText left, VersionText right, List<RowPair> rows) {
        return compare(left, right, rows, Watch.NONE);
    }

    /// The same, for who waits.
    public Comparison compare(VersionText left, VersionText right, List<RowPair> rows, Watch watch) {
        int inLeft = left.paragraphs().size();
        int cut = inLeft + right.paragraphs().size();
        int all = cut + rows.size();
        return compare(
                new TokenText(left, cutter, watch.from(0, all)),
                new TokenText(right, cutter, watch.from(inLeft, all)),
                rows,
                watch.from(cut, all));
    }

    /// Compares two texts as single paragraphs; places in the outcome are in paragraph 0.
    public Comparison compare(String left, String right) {
        return compare(paragraph(left), paragraph(right));
    }

    private static VersionText paragraph(String text) {
        return new VersionText(List.of(Paragraph.whole(Paragraph.Kind.BODY, text)));
    }

    TokenText read(VersionText version) {
        return new TokenText(version, cutter, Watch.NONE);
    }

    static Comparison compare(TokenText leftAsCut, TokenText rightAsCut, List<RowPair> rows) {
        return compare(leftAsCut, rightAsCut, rows, Watch.NONE);
    }

    private static Comparison compare(TokenText leftAsCut, TokenText rightAsCut, List<RowPair> rows, Watch watch) {
        var left = leftAsCut.cutLike(rightAsCut);
        var right = rightAsCut.cutLike(left);
        requireCovered(rows.stream().map(RowPair::left).toList(), left.text());
        requireCovered(rows.stream().map(RowPair::right).toList(), right.text());
        var vocabulary = new Vocabulary(left, right);
        var match = new int[left.size()];
        Arrays.fill(match, -1);
        var matcher = new TokenMatcher(vocabulary, match);
        var pieces = new Pieces(left, right, vocabulary, match);
        var piecesOfRows = new ArrayList<List<Piece>>();
        for (int row = 0; row < rows.size(); row++) {
            watch.step(row, rows.size());
            boolean last = row + 1 == rows.size();
            var inLeft = tokens(left, rows.get(row).left(), last);
            var inRight = tokens(right, rows.get(row).right(), last);
            matcher.match(inLeft, inRight);
            piecesOfRows.add(pieces.of(inLeft, inRight));
        }
        return new ComparisonWriter(left, right, vocabulary).write(piecesOfRows);
    }

    private static void requireCovered(List<SegmentRange> cells, VersionText text) {
        int covered = 0;
        for (var cell : cells) {
            if (cell.from() != covered) {
                throw new IllegalArgumentException("segment " + covered + " is in no row, or in two");
            }
            covered = cell.to();
        }
        if (covered != text.segmentCount()) {
            throw new IllegalArgumentException("segment " + covered + " is in no row");
        }
    }

    /// The tokens of a cell; white space apart, a version has nothing outside its segments.
    private static TextSpan tokens(TokenText text, SegmentRange cell, boolean last) {
        return new TextSpan(text.firstFrom(cell.from()), last ? text.size() : text.firstFrom(cell.to()));
    }
}
