package enface.store.work;

import enface.store.sql.Sql;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.Optional;

/// Where the versions of a work stand that are out of it, with all that hangs on them, so that they can be had back.
///
/// A note on nothing but such versions is there with them.
public final class Shelf {

    private record About(String role, String language, String by, int unfinished, String fingerprint, String name) {}

    private final Sql sql;
    private final WorkId work;

    public Shelf(Sql sql, WorkId work) {
        this.sql = sql;
        this.work = work;
    }

    private Optional<Long> found() throws SQLException {
        return sql.first("SELECT hidden_id FROM shelf WHERE work_id = ?", r -> r.getLong(1), work.value());
    }

    /// The hidden work it is, made where there is none; it has no time, so that it is never swept away.
    private long made() throws SQLException {
        var found = found();
        if (found.isPresent()) {
            return found.get();
        }
        long hidden = Hidden.begin(sql);
        sql.run("UPDATE work SET opened = NULL WHERE id = ?", hidden);
        sql.run("INSERT INTO shelf (work_id, hidden_id) VALUES (?, ?)", work.value(), hidden);
        return hidden;
    }

    /// Where a version stands in its work.
    public int place(VersionId version) throws SQLException {
        return sql.first("SELECT number FROM version WHERE id = ?", r -> r.getInt(1), version.value())
                .orElse(0);
    }

    /// The place behind all versions of the work.
    public int end() throws SQLException {
        return end(work.value());
    }

    private int end(long of) throws SQLException {
        return sql.first("SELECT coalesce(max(number), -1) + 1 FROM version WHERE work_id = ?", r -> r.getInt(1), of)
                .orElse(0);
    }

    /// Takes a version out of its work.
    public void put(VersionId version) throws SQLException {
        move(version, made(), -1);
    }

    /// Brings a version into the work, to its place where that is free, else behind all others.
    public void fetch(VersionId version, int place) throws SQLException {
        move(version, work.value(), place);
    }

    private void move(VersionId version, long to, int place) throws SQLException {
        boolean taken = place < 0
                || sql.first(
                                "SELECT id FROM version WHERE work_id = ? AND number = ? AND id <> ?",
                                r -> r.getLong(1),
                                to,
                                place,
                                version.value())
                        .isPresent();
        sql.run(
                "UPDATE version SET work_id = ?, number = ? WHERE id = ?",
                to,
                taken ? end(to) : place,
                version.value());
    }

    /// Has each note where the versions are that it is on: in the work, where one of them is.
    public void settleNotes() throws SQLException {
        var hidden = found();
        if (hidden.isEmpty()) {
            return;
        }
        long shelf = hidden.get();
        sql.run("""
                UPDATE note SET work_id = ? WHERE work_id = ?
                AND EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id = ?)
                AND NOT EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id <> ?)""", shelf, work.value(), shelf, shelf);
        sql.run("""
                UPDATE note SET work_id = ? WHERE work_id = ?
                AND NOT EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id = ?)""", work.value(), shelf, shelf);
        sql.run("""
                UPDATE note SET work_id = ? WHERE work_id = ?
                AND EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id = ?)""", work.value(), shelf, work.value());
    }

    /// Has two versions exchange their texts, what is known of them, and how they are aligned. What a person writes
    /// beside a text stays with its version.
    public void exchange(VersionId one, VersionId other) throws SQLException {
        long between = sql.insert("""
                INSERT INTO version (work_id, number, role, language, made_by, unfinished, fingerprint)
                SELECT ?, (SELECT coalesce(max(number), -1) + 1 FROM version WHERE work_id = ?),
                    'TRANSLATION', '', '', 0, ''""", made(), made());
        move(one.value(), between);
        move(other.value(), one.value());
        move(between, other.value());
        sql.run("DELETE FROM version WHERE id = ?", between);
        var ofOne = about(one);
        describe(one, about(other));
        describe(other, ofOne);
    }

    /// By way of a third version, since no two paragraphs or alignments may ever have one place.
    private void move(long from, long to) throws SQLException {
        sql.run("UPDATE paragraph SET version_id = ? WHERE version_id = ?", to, from);
        sql.run("UPDATE alignment SET target_version = ? WHERE target_version = ?", to, from);
        sql.run("""
                UPDATE alignment SET source_version = ?
                WHERE source_version = ? AND target_version NOT IN (SELECT version_id FROM attempt)""", to, from);
    }

    private About about(VersionId version) throws SQLException {
        return sql.first(
                        "SELECT role, language, made_by, unfinished, fingerprint, name FROM version WHERE id = ?",
                        r -> new About(
                                r.getString(1),
                                r.getString(2),
                                r.getString(3),
                                r.getInt(4),
                                r.getString(5),
                                r.getString(6)),
                        version.value())
                .orElseThrow();
    }

    private void describe(VersionId version, About about) throws SQLException {
        sql.run(
                """
                UPDATE version SET role = ?, language = ?, made_by = ?, unfinished = ?, fingerprint = ?, name = ?
                WHERE id = ?""",
                about.role(),
                about.language(),
                about.by(),
                about.unfinished(),
                about.fingerprint(),
                about.name(),
                version.value());
    }

    /// Has what no step can bring back go with a work that is to be discarded. Notes on it alone stay in the work, and
    /// say what they were about.
    ///
    /// @return the hidden work to be discarded; nothing where all can be brought back
    public Optional<Long> clear() throws SQLException {
        var hidden = found();
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        var stale = sql.list("""
                SELECT id FROM version WHERE work_id = ? AND id NOT IN (SELECT version_id FROM step_version)
                AND id NOT IN (SELECT other_id FROM step_version WHERE other_id IS NOT NULL)""", r -> new VersionId(r.getLong(1)), hidden.get());
        if (stale.isEmpty()) {
            return Optional.empty();
        }
        long going = Hidden.begin(sql);
        for (var version : stale) {
            move(version, going, -1);
            sql.run("UPDATE note_target SET version_id = NULL WHERE version_id = ?", version.value());
        }
        settleNotes();
        return Optional.of(going);
    }
}
