package enface.store.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Target;
import enface.store.sql.Sql;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the notes of a work with all their parts, in as many statements as there are tables.
final class NoteRows {

    private record Part<T>(long note, T value) {}

    private NoteRows() {}

    /// One note, of whatever work.
    static Optional<Note> find(Sql sql, NoteId note) throws SQLException {
        var work = sql.first("SELECT work_id FROM note WHERE id = ?", r -> new WorkId(r.getLong(1)), note.value());
        return work.isEmpty()
                ? Optional.empty()
                : of(sql, work.get(), note.value(), note.value()).stream().findFirst();
    }

    static List<Note> of(Sql sql, WorkId work) throws SQLException {
        return of(sql, work, 0, Long.MAX_VALUE);
    }

    /// Those of a work whose numbers lie between two, both included.
    private static List<Note> of(Sql sql, WorkId work, long from, long to) throws SQLException {
        var tags = byNote(sql.list("""
                SELECT t.note_id, t.tag FROM note_tag t JOIN note n ON n.id = t.note_id
                WHERE n.work_id = ? AND n.id BETWEEN ? AND ? ORDER BY t.note_id, t.number""", r -> new Part<>(r.getLong(1), r.getString(2)), work.value(), from, to));
        var replies = replies(sql, work, from, to);
        var targets = targets(sql, work, from, to);
        return List.copyOf(sql.list(
                """
                SELECT id, token, category, severity, text, author, created, changed, done
                FROM note WHERE work_id = ? AND id BETWEEN ? AND ? ORDER BY id""",
                r -> new Note(
                        new NoteId(r.getLong(1)),
                        r.getString(2),
                        work,
                        targets.getOrDefault(r.getLong(1), List.of()),
                        r.getString(3),
                        r.getString(4),
                        tags.getOrDefault(r.getLong(1), List.of()),
                        r.getString(5),
                        r.getString(6),
                        Instant.parse(r.getString(7)),
                        Instant.parse(r.getString(8)),
                        r.getInt(9) == 1,
                        replies.getOrDefault(r.getLong(1), List.of())),
                work.value(),
                from,
                to));
    }

    private static Map<Long, List<Reply>> replies(Sql sql, WorkId work, long from, long to) throws SQLException {
        return byNote(sql.list(
                """
                SELECT p.note_id, p.author, p.text, p.created, p.changed FROM reply p JOIN note n ON n.id = p.note_id
                WHERE n.work_id = ? AND n.id BETWEEN ? AND ? ORDER BY p.note_id, p.number""",
                r -> new Part<>(
                        r.getLong(1),
                        new Reply(
                                r.getString(2),
                                r.getString(3),
                                Instant.parse(r.getString(4)),
                                Instant.parse(r.getString(5)))),
                work.value(),
                from,
                to));
    }

    private static Map<Long, List<Target>> targets(Sql sql, WorkId work, long from, long to) throws SQLException {
        return byNote(sql.list(
                """
                SELECT t.note_id, t.version_id, t.from_paragraph, t.from_offset, t.to_paragraph, t.to_offset,
                    t.quote, t.prefix, t.suffix
                FROM note_target t JOIN note n ON n.id = t.note_id
                WHERE n.work_id = ? AND n.id BETWEEN ? AND ? ORDER BY t.note_id, t.number""",
                r -> new Part<>(
                        r.getLong(1),
                        new Target(
                                new VersionId(r.getLong(2)), // 0 for none, which is GONE
                                new TextRange(
                                        new TextPlace(r.getInt(3), r.getInt(4)),
                                        new TextPlace(r.getInt(5), r.getInt(6))),
                                r.getString(7),
                                r.getString(8),
                                r.getString(9))),
                work.value(),
                from,
                to));
    }

    /// The passages of one note, in order.
    static List<Target> targets(Sql sql, NoteId note) throws SQLException {
        return sql.list(
                """
                SELECT version_id, from_paragraph, from_offset, to_paragraph, to_offset, quote, prefix, suffix
                FROM note_target WHERE note_id = ? ORDER BY number""",
                r -> new Target(
                        new VersionId(r.getLong(1)), // 0 for none, which is GONE
                        new TextRange(new TextPlace(r.getInt(2), r.getInt(3)), new TextPlace(r.getInt(4), r.getInt(5))),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8)),
                note.value());
    }

    private static <T> Map<Long, List<T>> byNote(List<Part<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::note, Collectors.mapping(Part::value, Collectors.toList())));
    }
}
