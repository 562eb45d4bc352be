package enface.publish.parallel;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.row.Row;
import enface.note.file.NoteLine;
import enface.note.file.NotesDocument;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Versions of a work row by row, with all that a file of them can say.
///
/// @param about what is known of the work
/// @param versions at least one, the original first where it is among them
/// @param rows a cell for each version, every segment of it in one row, in order
/// @param beads for each version what of it corresponds to the first one, in the order of that, what has moved too;
///     nothing where nobody knows, as when the original is not among them
/// @param notes on them in words, in the order of their numbers; none where they are not wanted
/// @param kept the same notes as they are, for whoever reads the file again
public record Parallel(
        Metadata about,
        List<Version> versions,
        List<Row> rows,
        List<Optional<List<Bead>>> beads,
        List<Noted> notes,
        Optional<NotesDocument> kept) {

    /// A note as it is told beside texts, in words.
    ///
    /// @param number from 1
    /// @param head what it is, by whom, and when
    /// @param said a line for each paragraph of it, and of its replies
    /// @param text which of them are its own text
    /// @param ends where its passages end, the last place in each version that it is about; none where it is on the
    ///     work, or its passages are lost
    public record Noted(int number, String head, List<String> said, Own text, List<End> ends) {

        /// The lines that are the text of a note.
        ///
        /// @param token of the note; empty where it is not known
        /// @param from the first of them, from 0
        /// @param to behind the last
        public record Own(String token, int from, int to) {}

        /// Where a passage ends.
        ///
        /// @param version the number of the version among those shown, from 0
        public record End(int version, TextPlace at, int row) {}

        public Noted {
            said = List.copyOf(said);
            ends = List.copyOf(ends);
        }

        /// All of it on a line.
        String line() {
            return head + ": " + String.join(" ", said);
        }

        /// How the line is told from others when it is read again.
        NoteLine told() {
            int start = (head + ": ").length();
            for (var before : said.subList(0, text.from())) {
                start += before.length() + 1;
            }
            int end = start
                    + String.join(" ", said.subList(text.from(), text.to())).length();
            var line = line();
            return NoteLine.of(line, Math.min(start, line.length()), Math.min(end, line.length()), text.token());
        }
    }

    public Parallel(Metadata about, List<Version> versions, List<Row> rows, List<Optional<List<Bead>>> beads) {
        this(about, versions, rows, beads, List.of(), Optional.empty());
    }

    /// The same with notes on it.
    public Parallel with(List<Noted> now, Optional<NotesDocument> same) {
        return new Parallel(about, versions, rows, beads, now, same);
    }

    /// The notes whose first passage ends in a row; before all rows stand those that are on no passage.
    List<Noted> notesIn(int row) {
        return notes.stream()
                .filter(n ->
                        row == n.ends().stream().mapToInt(Noted.End::row).min().orElse(-1))
                .toList();
    }

    public Parallel {
        notes = List.copyOf(notes);
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
        beads = List.copyOf(beads);
        if (versions.isEmpty() || beads.size() != versions.size()) {
            throw new IllegalArgumentException("no versions side by side");
        }
    }

    /// These versions side by side; what stands elsewhere in a version stands in its place, with nothing beside it.
    ///
    /// @param rows the versions in the order given
    /// @param alignments of each version, from the original to it
    public static Parallel of(Metadata about, List<Version> versions, List<Row> rows, List<Alignment> alignments) {
        boolean original = versions.getFirst().role() == Role.ORIGINAL;
        var beads = new ArrayList<Optional<List<Bead>>>();
        for (int v = 0; v < versions.size(); v++) {
            beads.add(original && v > 0 ? Optional.of(alignments.get(v).beads()) : Optional.empty());
        }
        return new Parallel(about, versions, rows, beads);
    }

    public String text(int row, int version) {
        return versions.get(version).text().textOf(cell(row, version));
    }

    public SegmentRange cell(int row, int version) {
        return rows.get(row).cells().get(version);
    }

    public LanguageTag language(int version) {
        return versions.get(version).language();
    }

    /// The title in the language of the first version that has one, or empty.
    public String title() {
        return about.in(language(0), Field.TITLE).orElse("");
    }

    /// How many versions before this one are in its language.
    public int before(int version) {
        return (int) versions.subList(0, version).stream()
                .filter(v -> v.language().equals(language(version)))
                .count();
    }

    /// For each version the beads of each row; those of a row that no version has any of stand with the next.
    List<List<List<Bead>>> beadsByRow() {
        var all = new ArrayList<List<List<Bead>>>();
        for (int v = 0; v < versions.size(); v++) {
            all.add(beadsByRow(v));
        }
        return all;
    }

    private List<List<Bead>> beadsByRow(int version) {
        var byRow = new ArrayList<List<Bead>>();
        var left = alignment(version).map(a -> a.inOrder().beads()).orElse(List.of());
        int next = 0;
        for (int r = 0; r < rows.size(); r++) {
            int from = next;
            while (next < left.size()
                    && (r == rows.size() - 1
                            || (left.get(next).source().to() <= cell(r, 0).to()
                                    && left.get(next).target().to()
                                            <= cell(r, version).to()))) {
                next++;
            }
            byRow.add(left.subList(from, next));
        }
        return byRow;
    }

    private Optional<Alignment> alignment(int version) {
        return beads.get(version)
                .map(known -> new Alignment(
                        versions.getFirst().text().segmentCount(),
                        versions.get(version).text().segmentCount(),
                        known));
    }

    /// For each version what of it corresponds to the first one and stands elsewhere.
    List<List<Bead>> moved() {
        return IntStream.range(0, versions.size())
                .mapToObj(v -> alignment(v).map(Alignment::moved).orElse(List.of()))
                .toList();
    }

    /// Rows that hold whole paragraphs in every version, as short as can be: where each begins, and at the end how many
    /// rows there are.
    List<Integer> stretches() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int row = 0; row < rows.size(); row++) {
            if (endsParagraphs(row) && row < rows.size() - 1) {
                starts.add(row + 1);
            }
        }
        if (!rows.isEmpty()) {
            starts.add(rows.size());
        }
        return starts;
    }

    private boolean endsParagraphs(int row) {
        for (int v = 0; v < versions.size(); v++) {
            var text = versions.get(v).text();
            int next = cell(row, v).to();
            if (next > 0 && next < text.segmentCount() && text.paragraphOf(next) == text.paragraphOf(next - 1)) {
                return false;
            }
        }
        return true;
    }

    /// The paragraphs of a version that stand in some rows.
    List<Paragraph> paragraphs(int version, int firstRow, int endRow) {
        var text = versions.get(version).text();
        return paragraphNumbers(version, firstRow, endRow).stream()
                .map(text::paragraph)
                .toList();
    }

    /// Their numbers; those without a sentence stand nowhere.
    List<Integer> paragraphNumbers(int version, int firstRow, int endRow) {
        var text = versions.get(version).text();
        int from = cell(firstRow, version).from();
        int to = cell(endRow - 1, version).to();
        return from >= to
                ? List.of()
                : IntStream.rangeClosed(text.paragraphOf(from), text.paragraphOf(to - 1))
                        .filter(p -> !text.paragraph(p).segments().isEmpty())
                        .boxed()
                        .toList();
    }

    /// The headings that stand in some rows, where nothing else does.
    List<String> headings(int from, int to) {
        var headings = new LinkedHashSet<String>();
        for (int v = 0; v < versions.size(); v++) {
            for (var paragraph : paragraphs(v, from, to)) {
                if (paragraph.kind() != Kind.HEADING) {
                    return List.of();
                }
                headings.add(paragraph.text().replace('\n', ' '));
            }
        }
        return List.copyOf(headings);
    }

    /// No more than the first rows, whatever corresponds in them.
    Parallel firstRows(int most) {
        var nothing = Collections.nCopies(versions.size(), Optional.<List<Bead>>empty());
        return new Parallel(about, versions, rows.subList(0, Math.min(most, rows.size())), nothing);
    }

    /// What of a version corresponds to the first one, in the order of both: as is known, or else as the rows have it.
    List<Bead> beadsOf(int version) {
        return alignment(version)
                .map(known -> known.inOrder().beads())
                .orElseGet(() -> rows.stream()
                        .filter(row -> !row.cells().getFirst().isEmpty()
                                || !row.cells().get(version).isEmpty())
                        .map(row -> Bead.proposed(
                                row.cells().getFirst(), row.cells().get(version), row.confidence()))
                        .toList());
    }

    /// A note of more versions, on the first of them and another.
    private Noted renumbered(Noted note, int other) {
        var ends = new ArrayList<Noted.End>();
        for (var end : note.ends()) {
            if (end.version() == 0 || end.version() == other) {
                int version = end.version() == 0 ? 0 : 1;
                int segment = versions.get(version).text().segmentAt(end.at());
                for (int row = 0; row < rows.size(); row++) {
                    if (cell(row, version).segments().anyMatch(s -> s == segment)) {
                        ends.add(new Noted.End(version, end.at(), row));
                    }
                }
            }
        }
        return new Noted(note.number(), note.head(), note.said(), note.text(), ends);
    }

    /// Two of the versions, the first and another.
    Parallel pair(int version) {
        var pair = new ArrayList<Row>();
        for (var row : rows) {
            var cells = List.of(row.cells().getFirst(), row.cells().get(version));
            if (!cells.getFirst().isEmpty() || !cells.getLast().isEmpty()) {
                pair.add(new Row(cells, row.confidence()));
            }
        }
        var two = new Parallel(
                about,
                List.of(versions.getFirst(), versions.get(version)),
                pair,
                List.of(Optional.empty(), beads.get(version)));
        return two.with(notes.stream().map(n -> two.renumbered(n, version)).toList(), kept);
    }
}
