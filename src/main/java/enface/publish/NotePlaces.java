package enface.publish;

import enface.align.row.Row;
import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Target;
import enface.publish.Handout.Quote;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds notes again in the rows that are shown. O(text) for each whose passage has moved, else O(passages).
final class NotePlaces {

    /// In place of a row, before all of them.
    private static final int ON_WORK = -1;

    /// A passage of a note found again: in which column, and where.
    private record Found(int column, TextRange range) {}

    /// A note, and the rows it stands in.
    record Placed(Note note, List<Found> found, List<Quote> quotes, int firstRow, int lastRow) {

        /// Its passages in a column.
        List<TextRange> in(int column) {
            return found.stream()
                    .filter(f -> f.column == column)
                    .map(Found::range)
                    .toList();
        }
    }

    private final Work work;
    private final List<Version> versions;
    private final List<Row> rows;
    private final List<Anchoring> anchorings;
    /// For each column, the row of every segment.
    private final List<int[]> rowOfSegment = new ArrayList<>();

    NotePlaces(Work work, List<Version> versions, List<Row> rows) {
        this.work = work;
        this.versions = versions;
        this.rows = rows;
        anchorings = versions.stream().map(v -> new Anchoring(v.text())).toList();
        for (int column = 0; column < versions.size(); column++) {
            rowOfSegment.add(rowsOf(column));
        }
    }

    /// In the order of their places; those that stand nowhere last.
    List<Placed> of(List<Note> notes) {
        return notes.stream()
                .map(this::place)
                .sorted(Comparator.comparingInt(Placed::firstRow)
                        .thenComparingInt(
                                p -> p.found.isEmpty() ? 0 : p.found.getFirst().column())
                        .thenComparing(NotePlaces::firstPlace)
                        .thenComparing(p -> p.note.created()))
                .toList();
    }

    private static TextPlace firstPlace(Placed placed) {
        return placed.found.isEmpty()
                ? new TextPlace(Integer.MAX_VALUE, 0)
                : placed.found.getFirst().range().from();
    }

    private Placed place(Note note) {
        var found = new ArrayList<Found>();
        var quotes = new ArrayList<Quote>();
        for (var target : note.targets()) {
            var range = find(target);
            if (range.isPresent()) {
                found.add(range.get());
            } else {
                quotes.add(quote(target));
            }
        }
        int first = note.isOnWork() ? ON_WORK : Integer.MAX_VALUE;
        int last = -1;
        for (var passage : found) {
            var text = versions.get(passage.column).text();
            if (text.segmentCount() > 0) {
                int end = rowAt(passage.column, text.segmentAt(lastIn(passage.range)));
                int start = passage.range.isEmpty() // a gap stands behind the sentence before it
                        ? end
                        : rowAt(passage.column, text.segmentAt(passage.range.from()));
                first = Math.min(first, start);
                last = Math.max(last, end);
            }
        }
        found.sort(Comparator.comparingInt(Found::column)
                .thenComparing(f -> f.range().from()));
        return new Placed(note, found, quotes, first, last);
    }

    /// The last place inside of a passage; its end may be where the next sentence starts.
    private static TextPlace lastIn(TextRange range) {
        var to = range.to();
        return to.offset() == 0 ? to : new TextPlace(to.paragraph(), to.offset() - 1);
    }

    private Optional<Found> find(Target target) {
        for (int column = 0; column < versions.size(); column++) {
            if (versions.get(column).id().equals(target.version())) {
                int at = column;
                return switch (anchorings.get(column).anchor(target)) {
                    case Anchor.Exact(var range) -> Optional.of(new Found(at, range));
                    case Anchor.Moved moved -> Optional.of(new Found(at, moved.range()));
                    case Anchor.Orphaned() -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    private Quote quote(Target target) {
        var version = work.version(target.version());
        boolean shown = versions.stream().anyMatch(v -> v.id().equals(target.version()));
        return new Quote(
                version.map(Version::language).orElse(LanguageTag.UNDETERMINED),
                target.quote(),
                shown || version.isEmpty());
    }

    private int rowAt(int column, int segment) {
        return rowOfSegment.get(column)[segment];
    }

    private int[] rowsOf(int column) {
        var found = new int[versions.get(column).text().segmentCount()];
        for (int row = 0; row < rows.size(); row++) {
            int number = row;
            rows.get(row).cells().get(column).segments().forEach(s -> found[s] = number);
        }
        return found;
    }
}
