package enface.publish;

import enface.align.row.Row;
import enface.glossary.Concept;
import enface.glossary.match.TermMatcher;
import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.note.Target;
import enface.note.score.Score;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Front;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Quote;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Composes handouts: finds where each note stands, brings the notes in order, and quotes what stands there in
/// every version shown. O(texts + notes × row), and O(text) for each note whose passage has moved.
public final class Handouts {

    /// What goes in.
    public enum Content {
        NOTES,
        TEXT,
        BOTH
    }

    private static final List<Field> FRONT_FIELDS =
            List.of(Field.SUBTITLE, Field.OCCASION, Field.SPEAKER, Field.PLACE, Field.DATE);
    private static final String NO_CATEGORY = "#8a3b2e";
    /// In place of a row, before all of them.
    private static final int ON_WORK = -1;

    /// A passage of a note found again: in which column, and where.
    private record Found(int column, TextRange range) {}

    private record Placed(Note note, List<Found> found, List<Quote> quotes, int firstRow, int lastRow) {}

    private final Work work;
    private final List<Version> versions;
    private final List<Row> rows;
    private final List<Concept> concepts;
    private final Schemes schemes;
    private final List<Anchoring> anchorings;
    /// For each column, the row of every segment.
    private final List<int[]> rowOfSegment = new ArrayList<>();
    private final List<TermMatcher> matchers;

    /// @param versions the versions to show, in order
    /// @param rows these versions side by side: as many cells in each as there are versions
    /// @param concepts the glossaries in use
    public Handouts(Work work, List<Version> versions, List<Row> rows, List<Concept> concepts, Schemes schemes) {
        this.work = work;
        this.versions = List.copyOf(versions);
        this.rows = List.copyOf(rows);
        this.concepts = List.copyOf(concepts);
        this.schemes = schemes;
        anchorings = versions.stream().map(v -> new Anchoring(v.text())).toList();
        for (int column = 0; column < versions.size(); column++) {
            rowOfSegment.add(rowsOf(column));
        }
        matchers = versions.stream()
                .map(v -> new TermMatcher(concepts, v.language()))
                .toList();
    }

    /// A handout of these notes. Passages of versions that are not shown are quoted as the notes remember them.
    public Handout compose(List<Note> notes, Content content) {
        var placed = notes.stream()
                .map(this::place)
                .sorted(Comparator.comparingInt(Placed::firstRow)
                        .thenComparingInt(
                                p -> p.found.isEmpty() ? 0 : p.found.getFirst().column())
                        .thenComparing(Handouts::firstPlace)
                        .thenComparing(p -> p.note.created()))
                .toList();
        var entries = new ArrayList<Entry>();
        var marks = new ArrayList<List<Found>>();
        for (var place : placed) {
            entries.add(entry(place, entries.size() + 1));
            marks.add(place.found);
        }
        return new Handout(
                fronts(),
                versions.stream()
                        .map(v -> new Column(
                                v.language(),
                                v.role(),
                                v.called(),
                                content == Content.TEXT ? Optional.empty() : points(v, notes)))
                        .toList(),
                content == Content.NOTES ? List.of() : textRows(content == Content.BOTH ? marks : List.of(), entries),
                content == Content.TEXT ? List.of() : entries);
    }

    /// What the errors of a version weigh under the first scheme that weighs any of these notes; nothing where it has
    /// none.
    private Optional<Double> points(Version version, List<Note> notes) {
        return schemes.all().stream()
                .filter(Scheme::weighs)
                .filter(s ->
                        notes.stream().anyMatch(n -> s.category(n.category()).isPresent()))
                .findFirst()
                .map(s -> Score.of(version, notes, s).perHundred())
                .filter(points -> points > 0);
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
                first = Math.min(first, rowAt(passage.column, text.segmentAt(passage.range.from())));
                last = Math.max(last, rowAt(passage.column, text.segmentAt(lastIn(passage.range))));
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

    private Entry entry(Placed place, int number) {
        var note = place.note;
        var category = Optional.of(schemes.of(note)).filter(c -> !c.key().isEmpty());
        var color = category.map(c -> c.light()).orElse(NO_CATEGORY);
        var passages = new ArrayList<Passage>();
        var terms = new LinkedHashSet<Concept>();
        for (int column = 0; column < versions.size(); column++) {
            var segments = SegmentRange.emptyAt(0);
            for (int row = Math.max(0, place.firstRow); row <= place.lastRow; row++) {
                segments = segments.span(rows.get(row).cells().get(column));
            }
            int here = column;
            var ranges = place.found.stream().filter(f -> f.column == here).toList();
            var passage = passage(column, segments, ranges, number, color);
            passages.add(passage);
            matchers.get(column).find(passage.text()).forEach(m -> terms.add(m.concept()));
        }
        return new Entry(
                number,
                passages,
                place.quotes,
                category,
                schemes.severity(note),
                note.tags(),
                note.author(),
                note.created(),
                note.done(),
                note.text(),
                note.replies(),
                concepts.stream().filter(terms::contains).toList());
    }

    private Passage passage(int column, SegmentRange segments, List<Found> ranges, int number, String color) {
        if (segments.isEmpty()) {
            return Passage.NOTHING;
        }
        var text = versions.get(column).text();
        var whole = text.rangeOf(segments);
        var marks = new ArrayList<Mark>();
        for (var found : ranges) {
            if (found.range.isEmpty()) {
                if (whole.from().compareTo(found.range.from()) <= 0
                        && found.range.from().compareTo(whole.to()) <= 0) {
                    int at = text.textOf(new TextRange(whole.from(), found.range.from()))
                            .length();
                    marks.add(new Mark(new TextSpan(at, at), number, color));
                }
            } else if (found.range.overlaps(whole)) {
                var from = found.range.from().compareTo(whole.from()) < 0 ? whole.from() : found.range.from();
                var to = found.range.to().compareTo(whole.to()) > 0 ? whole.to() : found.range.to();
                int start = text.textOf(new TextRange(whole.from(), from)).length();
                var noted = text.textOf(new TextRange(from, to));
                int length =
                        noted.isBlank() ? noted.length() : noted.stripTrailing().length(); // no number after a space
                marks.add(new Mark(new TextSpan(start, start + length), number, color));
            }
        }
        return new Passage(text.textOf(whole), marks);
    }

    private List<Handout.Row> textRows(List<List<Found>> founds, List<Entry> entries) {
        var result = new ArrayList<Handout.Row>();
        int paragraph = -1;
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).cells();
            var passages = new ArrayList<Passage>();
            for (int column = 0; column < versions.size(); column++) {
                var marks = new ArrayList<Mark>();
                var text = Passage.NOTHING;
                for (int i = 0; i < founds.size(); i++) {
                    var entry = entries.get(i);
                    int here = column;
                    var ranges =
                            founds.get(i).stream().filter(f -> f.column == here).toList();
                    if (!ranges.isEmpty()) {
                        var color = entry.category().map(c -> c.light()).orElse(NO_CATEGORY);
                        marks.addAll(passage(column, cells.get(column), ranges, entry.number(), color)
                                .marks());
                    }
                }
                text = passage(column, cells.get(column), List.of(), 0, "");
                passages.add(new Passage(text.text(), marks));
            }
            int now = cells.getFirst().isEmpty()
                    ? paragraph
                    : versions.getFirst().text().paragraphOf(cells.getFirst().from());
            result.add(new Handout.Row(passages, now != paragraph));
            paragraph = now;
        }
        return result;
    }

    private List<Front> fronts() {
        var languages = new LinkedHashSet<LanguageTag>();
        versions.forEach(v -> languages.add(v.language()));
        var fronts = languages.stream()
                .map(l -> new Front(
                        l,
                        work.metadata().only(l, Field.TITLE).orElse(""),
                        FRONT_FIELDS.stream()
                                .flatMap(f -> work.metadata().only(l, f).stream())
                                .flatMap(String::lines)
                                .toList()))
                .filter(f -> !f.title().isEmpty() || !f.lines().isEmpty())
                .toList();
        if (fronts.stream().anyMatch(f -> !f.title().isEmpty()) || versions.isEmpty()) {
            return fronts;
        }
        var language = versions.getFirst().language();
        return Stream.concat(Stream.of(new Front(language, work.title(language), List.of())), fronts.stream())
                .toList();
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
