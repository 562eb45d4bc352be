package enface.note.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Target;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.table.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Notes as a table, CSV or with tabs: a line for each note with its first passage, one more for each further passage
/// and for each reply, told apart by `part`. Read back they are the same notes; a scheme of one's own does not come
/// along, its categories keep their keys.
///
/// No cell is a formula to a spreadsheet ([Cells]).
public final class NotesTable {

    private static final List<String> HEADS = List.of(
            "note",
            "part",
            "version",
            "quote",
            "text",
            "category",
            "severity",
            "tags",
            "author",
            "created",
            "changed",
            "done",
            "before",
            "after",
            "place",
            "speaker",
            "seal");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})(?: (\\S+)(?: (.*))?)?", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9}):(\\d{1,9})-(\\d{1,9}):(\\d{1,9})");
    private static final String NOTE = "note";
    private static final String PASSAGE = "passage";
    private static final String REPLY = "reply";

    private NotesTable() {}

    /// @param separator `,` or a tab
    public static String write(NotesDocument document, char separator) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            writer.writeRecord(HEADS);
            for (var note : document.notes()) {
                lines(document, note)
                        .forEach(line -> writer.writeRecord(HEADS.stream()
                                .map(h -> Cells.harmless(line.getOrDefault(h, "")))
                                .toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<Map<String, String>> lines(NotesDocument document, Note note) {
        var lines = new ArrayList<Map<String, String>>();
        var first = line(note.token(), NOTE);
        first.put("text", note.text());
        first.put("seal", NotesJson.seal(note.text()));
        first.put("category", note.category());
        first.put("severity", note.severity());
        first.put("tags", tags(note.tags()));
        about(first, note.author(), note.created(), note.changed());
        first.put("done", note.done() ? "yes" : "");
        note.first().ifPresent(t -> put(first, document, t));
        lines.add(first);
        note.targets().stream().skip(1).forEach(target -> {
            var line = line(note.token(), PASSAGE);
            put(line, document, target);
            lines.add(line);
        });
        for (var reply : note.replies()) {
            var line = line(note.token(), REPLY);
            line.put("text", reply.text());
            about(line, reply.author(), reply.created(), reply.changed());
            lines.add(line);
        }
        return lines;
    }

    private static Map<String, String> line(String token, String part) {
        var line = new HashMap<String, String>();
        line.put("note", token);
        line.put("part", part);
        return line;
    }

    private static void about(Map<String, String> line, String author, Instant created, Instant changed) {
        line.put("author", author);
        line.put("created", created.toString());
        line.put("changed", changed.toString());
    }

    private static void put(Map<String, String> line, NotesDocument document, Target target) {
        int number = (int) target.version().value();
        var told = number == 0 ? null : document.versions().get(number - 1);
        line.put("version", told == null ? "0" : (number + " " + told.language() + " " + told.label()).strip());
        line.put("quote", target.quote());
        line.put("before", target.prefix());
        line.put("after", target.suffix());
        line.put("speaker", document.speaker(target));
        var from = target.range().from();
        var to = target.range().to();
        line.put("place", "%d:%d-%d:%d".formatted(from.paragraph(), from.offset(), to.paragraph(), to.offset()));
    }

    /// Tags with a semicolon between two; one within a tag has a backslash before it.
    private static String tags(List<String> tags) {
        return String.join(
                "; ",
                tags.stream()
                        .map(t -> t.replace("\\", "\\\\").replace(";", "\\;"))
                        .toList());
    }

    private static List<String> tags(String cell) {
        var tags = new ArrayList<String>();
        var tag = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                tag.append(cell.charAt(++i));
            } else if (c == ';') {
                tags.add(tag.toString());
                tag.setLength(0);
                i += i + 1 < cell.length() && cell.charAt(i + 1) == ' ' ? 1 : 0;
            } else {
                tag.append(c);
            }
        }
        if (!tags.isEmpty() || !tag.isEmpty()) {
            tags.add(tag.toString());
        }
        return tags;
    }

    /// Whether a text begins with the heads of such a table.
    public static boolean isMeant(String text) {
        return text.startsWith("note,part,") || text.startsWith("note\tpart\t");
    }

    /// @throws BadFile where the text holds no such table, or a line that cannot be read
    public static NotesDocument read(String text) throws BadFile {
        if (!isMeant(text)) {
            throw new BadFile("note,part");
        }
        var lines = new ArrayList<CsvRecord>();
        try (var reader =
                CsvReader.builder().fieldSeparator(text.charAt("note".length())).ofCsvRecord(text)) {
            reader.forEach(lines::add);
        } catch (CsvParseException e) {
            throw new BadFile(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lines(lines).document();
    }

    /// Puts notes together from their lines.
    private static final class Lines {

        private final List<CsvRecord> records;
        private final Map<String, Integer> columns = new HashMap<>();
        private final TreeMap<Integer, NotesDocument.Of> versions = new TreeMap<>();
        private final List<Note> notes = new ArrayList<>();
        private final Map<String, String> former = new HashMap<>();

        Lines(List<CsvRecord> records) {
            this.records = records;
            var heads = records.getFirst().getFields();
            for (int i = 0; i < heads.size(); i++) {
                columns.putIfAbsent(heads.get(i).strip(), i);
            }
        }

        NotesDocument document() throws BadFile {
            for (var record : records.subList(1, records.size())) {
                try {
                    take(cell -> cell(record, cell));
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw new BadFile("line " + record.getStartingLineNumber(), e);
                }
            }
            var all = new ArrayList<NotesDocument.Of>();
            int last = versions.isEmpty() ? 0 : versions.lastKey();
            for (int i = 1; i <= last; i++) {
                all.add(versions.getOrDefault(i, new NotesDocument.Of("und", "")));
            }
            return new NotesDocument("", all, List.of(), notes, former);
        }

        private String cell(CsvRecord record, String head) {
            int column = columns.getOrDefault(head, Integer.MAX_VALUE);
            return column < record.getFieldCount() ? Cells.plain(record.getField(column)) : "";
        }

        private void take(Function<String, String> cell) {
            switch (cell.apply("part")) {
                case NOTE -> {
                    notes.add(note(cell));
                    var seal = cell.apply("seal");
                    if (!seal.isEmpty()
                            && !seal.equals(NotesJson.seal(notes.getLast().text()))) {
                        former.put(notes.getLast().token(), "");
                    }
                }
                case PASSAGE -> {
                    var last = last(cell);
                    var targets = new ArrayList<>(last.targets());
                    targets.add(target(cell));
                    notes.set(notes.size() - 1, last.withTargets(targets));
                }
                case REPLY -> {
                    var last = last(cell);
                    var replies = new ArrayList<>(last.replies());
                    replies.add(new Reply(
                            cell.apply("author"), cell.apply("text"), time(cell, "created"), time(cell, "changed")));
                    notes.set(notes.size() - 1, last.withReplies(replies));
                }
                default -> throw new IllegalArgumentException("part");
            }
        }

        private Note last(Function<String, String> cell) {
            if (notes.isEmpty() || !notes.getLast().token().equals(cell.apply("note"))) {
                throw new IllegalArgumentException("note");
            }
            return notes.getLast();
        }

        private Note note(Function<String, String> cell) {
            return new Note(
                    new NoteId(0),
                    cell.apply("note"),
                    new WorkId(0),
                    cell.apply("version").isEmpty() ? List.of() : List.of(target(cell)),
                    cell.apply("category"),
                    cell.apply("severity"),
                    tags(cell.apply("tags")),
                    cell.apply("text"),
                    cell.apply("author"),
                    time(cell, "created"),
                    time(cell, "changed"),
                    !cell.apply("done").isEmpty(),
                    List.of());
        }

        private static Instant time(Function<String, String> cell, String head) {
            return Instant.parse(cell.apply(head));
        }

        private Target target(Function<String, String> cell) {
            var version = VERSION.matcher(cell.apply("version"));
            var place = PLACE.matcher(cell.apply("place"));
            if (!version.matches() || !place.matches()) {
                throw new IllegalArgumentException("place");
            }
            int number = Integer.parseInt(version.group(1));
            if (number > 0) {
                var language = version.group(2) == null ? "und" : version.group(2);
                var label = version.group(3) == null ? "" : version.group(3);
                versions.putIfAbsent(number, new NotesDocument.Of(language, label));
            }
            return new Target(
                    new VersionId(number),
                    new TextRange(place(place.group(1), place.group(2)), place(place.group(3), place.group(4))),
                    cell.apply("quote"),
                    cell.apply("before"),
                    cell.apply("after"));
        }

        private static TextPlace place(String paragraph, String offset) {
            return new TextPlace(Integer.parseInt(paragraph), Integer.parseInt(offset));
        }
    }
}
