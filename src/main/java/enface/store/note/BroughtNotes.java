package enface.store.note;

import enface.note.Note;
import enface.note.file.BadFile;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.store.sql.Sql;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Notes that a file brought to a work in one step, so that it can be taken back and made again. What somebody has
/// changed since stays as it is.
///
/// @param came those that were added; each has a token
/// @param before those that the file changed, as they were
/// @param after the same as they are then, in the same order
public record BroughtNotes(List<Note> came, List<Note> before, List<Note> after) {

    private enum Part {
        CAME,
        BEFORE,
        AFTER
    }

    public BroughtNotes {
        came = List.copyOf(came);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// Adds and changes them.
    public void make(Sql sql) throws SQLException {
        for (var note : came) {
            Notes.insert(sql, note);
        }
        for (var note : after) {
            Notes.replace(sql, note);
        }
    }

    /// Takes away what came and is as it came, and has the others be as they were before, where they are still as the
    /// file made them.
    public void takeBack(Sql sql, WorkId work) throws SQLException {
        var here = here(sql, work);
        for (var note : came) {
            var now = same(here, note);
            if (now.isPresent()) {
                sql.run("DELETE FROM note WHERE id = ?", now.get().id().value());
            }
        }
        for (int i = 0; i < before.size(); i++) {
            replace(sql, same(here, after.get(i)), before.get(i));
        }
    }

    /// Does it once more, as far as nobody has changed the notes meanwhile.
    public void makeAgain(Sql sql, WorkId work) throws SQLException {
        var here = here(sql, work);
        for (var note : came) {
            if (!here.containsKey(note.token())) {
                Notes.insert(sql, note.of(work));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            replace(sql, same(here, before.get(i)), after.get(i));
        }
    }

    private static void replace(Sql sql, Optional<Note> here, Note now) throws SQLException {
        if (here.isPresent()) {
            Notes.replace(sql, now.withId(here.get().id()));
        }
    }

    private static Map<String, Note> here(Sql sql, WorkId work) throws SQLException {
        return NoteRows.of(sql, work).stream().collect(Collectors.toMap(Note::token, n -> n, (one, _) -> one));
    }

    /// The note that is here, where it is in this state.
    private static Optional<Note> same(Map<String, Note> here, Note state) {
        return Optional.ofNullable(here.get(state.token()))
                .filter(n -> n.changed().equals(state.changed()) && n.replies().equals(state.replies()));
    }

    // Kept with their step

    /// Keeps them with a step.
    public void save(Sql sql, long step) throws SQLException {
        save(sql, step, Part.CAME, came);
        save(sql, step, Part.BEFORE, before);
        save(sql, step, Part.AFTER, after);
    }

    private static void save(Sql sql, long step, Part part, List<Note> notes) throws SQLException {
        sql.run("""
                INSERT INTO step_detail (step_id, after, version_id, field, number, language, text)
                VALUES (?, ?, 0, ?, 0, '', ?)""", step, part == Part.BEFORE ? 0 : 1, part.name(), NotesJson.line(travelling(notes)));
    }

    /// Versions go by their numbers in this library.
    private static NotesDocument travelling(List<Note> notes) {
        var versions = new LinkedHashSet<VersionId>();
        notes.forEach(n -> n.targets().stream().filter(t -> !t.isGone()).forEach(t -> versions.add(t.version())));
        var numbers = List.copyOf(versions);
        return new NotesDocument(
                "",
                numbers.stream()
                        .map(v -> new NotesDocument.Of(Long.toString(v.value()), ""))
                        .toList(),
                List.of(),
                notes.stream()
                        .map(n -> n.withTargets(n.targets().stream()
                                .map(t -> t.isGone() ? t : t.on(new VersionId(numbers.indexOf(t.version()) + 1L)))
                                .toList()))
                        .toList());
    }

    /// Those that were kept with a step.
    public static BroughtNotes of(Sql sql, long step) throws SQLException {
        return new BroughtNotes(load(sql, step, Part.CAME), load(sql, step, Part.BEFORE), load(sql, step, Part.AFTER));
    }

    private static List<Note> load(Sql sql, long step, Part part) throws SQLException {
        var kept = sql.first(
                "SELECT text FROM step_detail WHERE step_id = ? AND field = ?", r -> r.getString(1), step, part.name());
        return kept.isEmpty() ? List.of() : read(kept.get());
    }

    private static List<Note> read(String kept) {
        try {
            var document = NotesJson.read(kept);
            return document.notes().stream()
                    .map(n -> n.withTargets(n.targets().stream()
                            .map(t -> t.isGone() ? t : t.on(numbered(document, t.version())))
                            .toList()))
                    .toList();
        } catch (BadFile e) {
            throw new IllegalStateException(e); // it was written above
        }
    }

    private static VersionId numbered(NotesDocument document, VersionId number) {
        return new VersionId(
                Long.parseLong(document.versions().get((int) number.value() - 1).language()));
    }
}
