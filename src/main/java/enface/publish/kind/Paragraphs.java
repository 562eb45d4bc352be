package enface.publish.kind;

import enface.align.row.Row;
import enface.publish.Block;
import enface.publish.Block.Manner;
import enface.publish.Handout;
import enface.publish.Handouts.Anchored;
import enface.publish.Plan.Space;
import enface.text.SegmentRange;
import enface.text.Version;
import java.util.ArrayList;
import java.util.List;

/// Takes rows together by the paragraphs of the first version.
final class Paragraphs {

    private Paragraphs() {}

    /// A row for each paragraph of the first version, with all that stands beside its sentences.
    static List<Row> rows(List<Version> versions, List<Row> rows) {
        var text = versions.getFirst().text();
        var merged = new ArrayList<Row>();
        int paragraph = -1;
        for (var row : rows) {
            var first = row.cells().getFirst();
            int now = first.isEmpty() ? paragraph : text.paragraphOf(first.from());
            if (merged.isEmpty() || now != paragraph) {
                merged.add(row);
            } else {
                merged.set(merged.size() - 1, both(merged.getLast(), row));
            }
            paragraph = now;
        }
        return merged;
    }

    private static Row both(Row one, Row other) {
        var cells = new ArrayList<SegmentRange>();
        for (int i = 0; i < one.cells().size(); i++) {
            cells.add(one.cells().get(i).span(other.cells().get(i)));
        }
        return new Row(cells, Math.min(one.confidence(), other.confidence()));
    }

    /// The text with the notes on a paragraph after it; those on the whole work before it, those that stand nowhere
    /// any more after all.
    static List<Block> interleaved(Block heading, List<Handout.Row> rows, List<Anchored> notes, Manner manner) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading);
        notes(blocks, notes, Integer.MIN_VALUE, 0, true);
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || rows.get(row).opens()) {
                blocks.add(new Block.Text(rows.subList(from, row), manner, List.of(), Space.NONE));
                notes(blocks, notes, from, row, false);
                from = row;
            }
        }
        notes(blocks, notes, rows.size(), Integer.MAX_VALUE, true);
        return blocks;
    }

    /// The notes whose last row is one of these; one that has none is before all, or behind them.
    private static void notes(List<Block> blocks, List<Anchored> notes, int from, int to, boolean quoted) {
        var entries = notes.stream()
                .filter(n -> {
                    int row = n.lastRow() < 0 ? n.firstRow() : n.lastRow();
                    return row >= from && (row < to || to == Integer.MAX_VALUE);
                })
                .map(Anchored::entry)
                .toList();
        if (!entries.isEmpty()) {
            blocks.add(new Block.Notes(entries, quoted));
        }
    }
}
