package enface.publish;

import enface.align.row.Row;
import enface.glossary.Concept;
import enface.glossary.match.TermMatch;
import enface.glossary.match.TermMatcher;
import enface.note.Note;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.note.score.Score;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Front;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What handouts are composed of: finds where each note stands, brings the notes in order, and quotes what stands
/// there in every version shown; passages of versions that are not shown are quoted as the notes remember them.
/// O(texts + notes × row), and O(text) for each note whose passage has moved.
public final class Handouts {

    private static final List<Field> FRONT_FIELDS =
            List.of(Field.SUBTITLE, Field.OCCASION, Field.SPEAKER, Field.PLACE, Field.DATE);
    private static final String NO_CATEGORY = "#8a3b2e";

    /// A note as it is printed, and where it stands.
    ///
    /// @param note what it was made of
    /// @param firstRow the first row of its passages from 0; before all where it is on the whole work, behind all
    ///     where it stands in none
    /// @param lastRow the last one
    /// @param targets its passages in each column, as they were found
    public record Anchored(Entry entry, Note note, int firstRow, int lastRow, List<List<TextRange>> targets) {
        public Anchored {
            targets = targets.stream().map(List::copyOf).toList();
        }
    }

    private final Work work;
    private final List<Version> versions;
    private final List<Row> rows;
    private final List<Concept> concepts;
    private final Schemes schemes;
    private final NotePlaces places;
    private final List<TermMatcher> matchers;
    private final Citing citing;

    /// @param versions the versions to show, in order
    /// @param rows these versions side by side: as many cells in each as there are versions
    /// @param concepts the glossaries in use
    /// @param citing says where passages come from
    public Handouts(
            Work work, List<Version> versions, List<Row> rows, List<Concept> concepts, Schemes schemes, Citing citing) {
        this.work = work;
        this.citing = citing;
        this.versions = List.copyOf(versions);
        this.rows = List.copyOf(rows);
        this.concepts = List.copyOf(concepts);
        this.schemes = schemes;
        places = new NotePlaces(work, this.versions, this.rows);
        matchers = versions.stream()
                .map(v -> new TermMatcher(concepts, v.language()))
                .toList();
    }

    /// The versions shown, with what their errors weigh under these notes.
    public List<Column> columns(List<Note> notes) {
        return versions.stream()
                .map(v -> new Column(v.language(), v.role(), v.called(), points(v, notes)))
                .toList();
    }

    /// The notes in the order of their places, numbered from 1.
    public List<Anchored> anchored(List<Note> notes, Plan plan) {
        var anchored = new ArrayList<Anchored>();
        for (var place : places.of(notes)) {
            anchored.add(new Anchored(
                    entry(place, anchored.size() + 1, plan),
                    place.note(),
                    place.firstRow(),
                    place.lastRow(),
                    IntStream.range(0, versions.size()).mapToObj(place::in).toList()));
        }
        return anchored;
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

    private Entry entry(NotePlaces.Placed place, int number, Plan plan) {
        var note = place.note();
        var category =
                Optional.of(schemes.of(note)).filter(c -> !c.key().isEmpty() && plan.shows(Plan.Layer.CATEGORIES));
        var color = category.map(c -> c.light()).orElse(NO_CATEGORY);
        var passages = new ArrayList<Passage>();
        var terms = new LinkedHashSet<Concept>();
        for (int column = 0; column < versions.size(); column++) {
            var segments = SegmentRange.emptyAt(0);
            for (int row = Math.max(0, place.firstRow()); row <= place.lastRow(); row++) {
                segments = segments.span(rows.get(row).cells().get(column));
            }
            var passage = cited(passage(column, segments, place.in(column), number, color), column, segments, plan);
            passages.add(passage);
            if (plan.shows(Plan.Layer.TERMS)) {
                matchers.get(column).find(passage.text()).forEach(m -> terms.add(m.concept()));
            }
        }
        return new Entry(
                number,
                passages,
                place.quotes(),
                category,
                schemes.severity(note).filter(_ -> category.isPresent()),
                note.tags(),
                note.author(),
                note.created(),
                note.done(),
                note.text(),
                note.replies(),
                concepts.stream().filter(terms::contains).toList());
    }

    private Passage cited(Passage passage, int column, SegmentRange segments, Plan plan) {
        if (segments.isEmpty() || plan.citations() == Plan.Citations.NONE) {
            return passage;
        }
        var version = versions.get(column);
        return passage.from(citing.of(version, version.text().rangeOf(segments), plan.citations()));
    }

    private Passage passage(int column, SegmentRange segments, List<TextRange> ranges, int number, String color) {
        if (segments.isEmpty()) {
            return Passage.NOTHING;
        }
        var text = versions.get(column).text();
        var whole = text.rangeOf(segments);
        var marks = new ArrayList<Mark>();
        for (var range : ranges) {
            mark(text, whole, range).ifPresent(span -> marks.add(new Mark(span, number, color)));
        }
        return Spoken.in(versions.get(column), whole, number > 0)
                .passage(text.textOf(whole), marks, text.readingsIn(whole));
    }

    /// Where a passage stands in the text of a place; nothing where it stands elsewhere.
    private static Optional<TextSpan> mark(VersionText text, TextRange whole, TextRange range) {
        if (range.isEmpty()) {
            boolean here =
                    whole.from().compareTo(range.from()) <= 0 && range.from().compareTo(whole.to()) <= 0;
            int at = here
                    ? text.textOf(new TextRange(whole.from(), range.from())).length()
                    : 0;
            return here ? Optional.of(new TextSpan(at, at)) : Optional.empty();
        }
        if (!range.overlaps(whole)) {
            return Optional.empty();
        }
        var from = range.from().compareTo(whole.from()) < 0 ? whole.from() : range.from();
        var to = range.to().compareTo(whole.to()) > 0 ? whole.to() : range.to();
        int start = text.textOf(new TextRange(whole.from(), from)).length();
        var noted = text.textOf(new TextRange(from, to));
        int length = noted.isBlank() ? noted.length() : noted.stripTrailing().length(); // no number after a space
        return Optional.of(new TextSpan(start, start + length));
    }

    /// The text side by side, numbered from 1, with the passages of these notes marked, and the terms where the plan
    /// shows them.
    public List<Handout.Row> rows(List<Anchored> marked, Plan plan) {
        var byRow = new HashMap<Integer, List<Anchored>>();
        for (var note : marked) {
            for (int row = Math.max(0, note.firstRow); row <= note.lastRow; row++) {
                byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(note);
            }
        }
        var result = new ArrayList<Handout.Row>();
        int paragraph = -1;
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).cells();
            var passages = new ArrayList<Passage>();
            for (int column = 0; column < versions.size(); column++) {
                passages.add(marked(column, cells.get(column), byRow.getOrDefault(row, List.of()), plan));
            }
            int now = cells.getFirst().isEmpty()
                    ? paragraph
                    : versions.getFirst().text().paragraphOf(cells.getFirst().from());
            result.add(new Handout.Row(passages, now != paragraph, row + 1, isHeading(cells)));
            paragraph = now;
        }
        return result;
    }

    /// Whether the first version that says something there has a heading.
    private boolean isHeading(List<SegmentRange> cells) {
        return IntStream.range(0, versions.size())
                .filter(column -> !cells.get(column).isEmpty())
                .mapToObj(column -> versions.get(column)
                        .text()
                        .paragraph(versions.get(column)
                                .text()
                                .paragraphOf(cells.get(column).from())))
                .findFirst()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING)
                .isPresent();
    }

    private Passage marked(int column, SegmentRange segments, List<Anchored> notes, Plan plan) {
        var marks = new ArrayList<Mark>();
        for (var note : notes) {
            var ranges = note.targets().get(column);
            if (!ranges.isEmpty()) {
                var entry = note.entry;
                var color = entry.category().map(c -> c.light()).orElse(NO_CATEGORY);
                marks.addAll(
                        passage(column, segments, ranges, entry.number(), color).marks());
            }
        }
        var plain = passage(column, segments, List.of(), 0, "");
        var text = plain.text();
        var terms = plan.shows(Plan.Layer.TERMS)
                ? matchers.get(column).find(text).stream().map(TermMatch::span).toList()
                : List.<TextSpan>of();
        return new Passage(text, marks, terms, List.of(), 0, "", plain.readings());
    }

    /// What the title page says, a block per language.
    public List<Front> fronts() {
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
}
