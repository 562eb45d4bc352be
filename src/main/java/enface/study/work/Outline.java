package enface.study.work;

import enface.align.row.Row;
import enface.text.Paragraph.Kind;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.cover.Covers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the outline of what is shown: its headings, or where there are hardly any, its paragraphs by their first
/// words.
public final class Outline {

    private Outline() {}

    /// @param covers what is not told; a paragraph of which any is covered says nothing
    public static List<OutlineEntry> of(List<Version> shown, List<Row> rows, Covers covers) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var first = shown.getFirst();
        var headings = IntStream.range(0, first.text().paragraphs().size())
                .filter(i -> first.text().paragraph(i).kind() == Kind.HEADING)
                .toArray();
        var all = IntStream.range(0, first.text().paragraphs().size()).toArray();
        int[] rowOf = rowOfSegments(first, rows);
        var entries = new ArrayList<OutlineEntry>();
        for (int paragraph : headings.length >= 2 ? headings : all) {
            entries.add(entry(shown, rows, rowOf, paragraph, covers));
        }
        return List.copyOf(entries);
    }

    private static int[] rowOfSegments(Version first, List<Row> rows) {
        var rowOf = new int[first.text().segmentCount()];
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).cells().getFirst().segments().forEach(s -> rowOf[s] = row);
        }
        return rowOf;
    }

    private static OutlineEntry entry(List<Version> shown, List<Row> rows, int[] rowOf, int paragraph, Covers covers) {
        var text = shown.getFirst().text();
        var told = told(shown.getFirst(), paragraph, covers);
        var segments = text.segmentsOf(paragraph);
        if (shown.size() < 2 || segments.isEmpty()) {
            return new OutlineEntry(paragraph, told, "");
        }
        var cell = rows.get(rowOf[segments.from()]).cells().get(1);
        var other = shown.get(1).text();
        if (cell.isEmpty()) {
            return new OutlineEntry(paragraph, told, "");
        }
        TextPlace start = other.rangeOf(cell.from()).from();
        return new OutlineEntry(paragraph, told, told(shown.get(1), start.paragraph(), covers));
    }

    private static String told(Version version, int paragraph, Covers covers) {
        var text = version.text().paragraph(paragraph).text();
        boolean covered = covers.hidesAny(version.id(), TextRange.of(paragraph, new TextSpan(0, text.length())));
        return covered ? "" : text;
    }
}
