package enface.store.correct;

import enface.align.Alignment;
import enface.store.library.RemovedWorks;
import enface.store.sql.RowReader;
import enface.store.sql.Sql;
import enface.store.work.Alignments;
import enface.store.work.Works;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One work made of two: the versions of the other change their work, with the notes, bookmarks, tags and collections,
/// and what is left of it is hidden. Taking it back sends home what came, as it is then.
///
/// What a version is aligned with in its former work stays there, and follows corrections as any alignment does; so
/// does the alignment with the new original when the version is home again.
final class Merging {

    /// What the rows of a step are about.
    private enum Row {
        WORK,
        VERSION,
        TWIN,
        NOTE,
        TARGET,
        BOOKMARK,
        TAG,
        COLLECTION
    }

    /// @param other for a version whether it was the original, else another version
    private record Kept(long id, int number, long other, String text) {}

    private static final RowReader<Kept> READER =
            r -> new Kept(r.getLong(1), r.getInt(2), r.getLong(3), r.getString(4));

    private final Sql sql;
    private final WorkId into;
    private final long step;
    private final UnaryOperator<String> words;
    private final Traces traces;

    Merging(Sql sql, WorkId into, long step, UnaryOperator<String> words, Traces traces) {
        this.sql = sql;
        this.into = into;
        this.step = step;
        this.words = words;
        this.traces = traces;
    }

    // The rows of the step

    private List<Kept> rows(Row kind) throws SQLException {
        return sql.list(
                "SELECT id, number, other, text FROM step_merged WHERE step_id = ? AND kind = ? ORDER BY id, number",
                READER,
                step,
                kind.name());
    }

    private void keep(Row kind, Kept row) throws SQLException {
        sql.run(
                "INSERT OR IGNORE INTO step_merged (step_id, kind, id, number, other, text) VALUES (?, ?, ?, ?, ?, ?)",
                step,
                kind.name(),
                row.id(),
                row.number(),
                row.other(),
                row.text());
    }

    private void forget(Row... kinds) throws SQLException {
        for (var kind : kinds) {
            sql.run("DELETE FROM step_merged WHERE step_id = ? AND kind = ?", step, kind.name());
        }
    }

    private WorkId other() throws SQLException {
        return new WorkId(rows(Row.WORK).getFirst().id());
    }

    // Planning it

    /// Writes down what is to be done, and aligns what comes with the original that stays.
    void plan(Exchange.Merge merge) throws SQLException {
        var original = TextStep.original(sql, into).orElseThrow(() -> new NoLongerFits("original"));
        keep(Row.WORK, new Kept(merge.from().value(), 0, 0, ""));
        for (var twin : merge.twins().entrySet()) {
            keep(Row.TWIN, new Kept(twin.getKey().value(), 0, twin.getValue().value(), ""));
        }
        record Version(long id, int number, boolean original) {}
        for (var version : sql.list(
                "SELECT id, number, role = 'ORIGINAL' FROM version WHERE work_id = ? ORDER BY number",
                r -> new Version(r.getLong(1), r.getInt(2), r.getBoolean(3)),
                merge.from().value())) {
            var id = new VersionId(version.id());
            if (!merge.twins().containsKey(id)) {
                keep(Row.VERSION, new Kept(version.id(), version.number(), version.original() ? 1 : 0, ""));
                Optional<Alignment> aligned =
                        Optional.ofNullable(merge.alignments().get(id));
                if (aligned.isPresent()) {
                    sql.run(
                            "DELETE FROM alignment WHERE source_version = ? AND target_version = ?",
                            original.value(),
                            version.id());
                    Alignments.insert(sql, () -> false, original, id, aligned.get());
                }
            }
        }
    }

    // Doing it

    /// Does what was planned, for the first time or again.
    ///
    /// @throws NoLongerFits where the other work is not what it was
    void make(Instant now) throws SQLException {
        var other = other();
        requireAsPlanned(other);
        var original = original(into);
        var moving = across(original(other), original);
        long hidden = RemovedWorks.hide(sql, other, now, Optional.of(step))
                .orElseThrow(() -> new NoLongerFits("work " + other.value()));
        var formerly = TextStep.original(sql, new WorkId(hidden));
        int place = sql.first(
                        "SELECT coalesce(max(number), -1) + 1 FROM version WHERE work_id = ?",
                        r -> r.getInt(1),
                        into.value())
                .orElse(0);
        for (var version : rows(Row.VERSION)) {
            sql.run(
                    "UPDATE version SET work_id = ?, number = ?, role = 'TRANSLATION' WHERE id = ?",
                    into.value(),
                    place++,
                    version.id());
        }
        if (formerly.isPresent()) {
            attempts(formerly.get(), original, moving);
        }
        notes(hidden);
        bookmarks(hidden, moving);
        labels(hidden);
    }

    private VersionId original(WorkId work) throws SQLException {
        return TextStep.original(sql, work).orElseThrow(() -> new NoLongerFits("original of " + work.value()));
    }

    private void requireAsPlanned(WorkId other) throws SQLException {
        var there =
                new TreeSet<>(sql.list("SELECT id FROM version WHERE work_id = ?", r -> r.getLong(1), other.value()));
        var planned = rows(Row.VERSION).stream().map(Kept::id).collect(Collectors.toCollection(TreeSet::new));
        for (var twin : rows(Row.TWIN)) {
            planned.add(twin.id());
            if (!text(twin.id()).equals(text(twin.other()))) {
                throw new NoLongerFits("text of version " + twin.id());
            }
        }
        if (!there.equals(planned)) {
            throw new NoLongerFits("versions of work " + other.value());
        }
    }

    private VersionText text(long version) throws SQLException {
        return new VersionText(Works.paragraphs(sql, version));
    }

    /// From the segments of one original to those of the other.
    private IntUnaryOperator across(VersionId from, VersionId to) throws SQLException {
        var by = here(from);
        var there = here(to);
        return by.equals(there) ? IntUnaryOperator.identity() : BeadRows.across(sql, by, there);
    }

    /// The version itself, or that with the same text in the work that stays.
    private VersionId here(VersionId version) throws SQLException {
        return rows(Row.TWIN).stream()
                .filter(t -> t.id() == version.value())
                .map(t -> new VersionId(t.other()))
                .findFirst()
                .orElse(version);
    }

    /// What a person wrote keeps to the other original from now on, sentence by sentence.
    private void attempts(VersionId from, VersionId to, IntUnaryOperator moving) throws SQLException {
        var coming = moved();
        coming.retainAll(sql.list("SELECT version_id FROM attempt", r -> r.getLong(1)));
        for (long attempt : coming) {
            sql.run(
                    "UPDATE alignment SET source_version = ? WHERE source_version = ? AND target_version = ?",
                    to.value(),
                    from.value(),
                    attempt);
        }
        var text = text(to.value());
        if (!text.equals(text(from.value()))) {
            new AttemptsFollow(sql, words, traces).follow(to, coming, text, moving);
        }
    }

    private Set<Long> moved() throws SQLException {
        return rows(Row.VERSION).stream().map(Kept::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void notes(long hidden) throws SQLException {
        for (long note : sql.list("SELECT id FROM note WHERE work_id = ?", r -> r.getLong(1), hidden)) {
            keep(Row.NOTE, new Kept(note, 0, 0, ""));
            sql.run("UPDATE note SET work_id = ? WHERE id = ?", into.value(), note);
        }
        for (var twin : rows(Row.TWIN)) {
            for (var target : sql.list(
                    "SELECT note_id, number, version_id, '' FROM note_target WHERE version_id = ?",
                    READER,
                    twin.id())) {
                keep(Row.TARGET, target);
                sql.run(
                        "UPDATE note_target SET version_id = ? WHERE note_id = ? AND number = ?",
                        twin.other(),
                        target.id(),
                        target.number());
            }
        }
    }

    private void bookmarks(long hidden, IntUnaryOperator moving) throws SQLException {
        for (var bookmark : sql.list("SELECT segment, 0, 0, label FROM bookmark WHERE work_id = ?", READER, hidden)) {
            int segment = moving.applyAsInt((int) bookmark.id());
            if (sql.run(
                            "INSERT OR IGNORE INTO bookmark (work_id, segment, label) VALUES (?, ?, ?)",
                            into.value(),
                            segment,
                            bookmark.text())
                    == 1) {
                keep(Row.BOOKMARK, new Kept(segment, 0, 0, ""));
            }
        }
    }

    private void labels(long hidden) throws SQLException {
        for (var tag : sql.list("SELECT tag FROM work_tag WHERE work_id = ?", r -> r.getString(1), hidden)) {
            if (sql.run("INSERT OR IGNORE INTO work_tag (work_id, tag) VALUES (?, ?)", into.value(), tag) == 1) {
                keep(Row.TAG, new Kept(0, 0, 0, tag));
            }
        }
        for (long collection :
                sql.list("SELECT collection_id FROM work_collection WHERE work_id = ?", r -> r.getLong(1), hidden)) {
            if (sql.run(
                            "INSERT OR IGNORE INTO work_collection (collection_id, work_id) VALUES (?, ?)",
                            collection,
                            into.value())
                    == 1) {
                keep(Row.COLLECTION, new Kept(collection, 0, 0, ""));
            }
        }
    }

    // Taking it back

    /// Sends home what came.
    ///
    /// @throws NoLongerFits where the other work is gone
    void takeBack() throws SQLException {
        var other = other();
        long hidden = RemovedWorks.hidden(sql, other).orElseThrow(() -> new NoLongerFits("work " + other.value()));
        var original = original(into);
        for (var version : rows(Row.VERSION)) {
            sql.run(
                    "UPDATE version SET work_id = ?, number = ?, role = ? WHERE id = ?",
                    hidden,
                    version.number(),
                    version.other() == 1 ? "ORIGINAL" : "TRANSLATION",
                    version.id());
        }
        var home = original(new WorkId(hidden));
        attempts(original, home, across(original, home));
        notesGoHome(hidden);
        labelsGo();
        forget(Row.NOTE, Row.TARGET, Row.BOOKMARK, Row.TAG, Row.COLLECTION);
        RemovedWorks.show(sql, other);
    }

    /// Those that came, and those on nothing but what goes.
    private void notesGoHome(long hidden) throws SQLException {
        for (var target : rows(Row.TARGET)) {
            sql.run(
                    "UPDATE note_target SET version_id = ? WHERE note_id = ? AND number = ?",
                    target.other(),
                    target.id(),
                    target.number());
        }
        for (var note : rows(Row.NOTE)) {
            sql.run("UPDATE note SET work_id = ? WHERE id = ?", hidden, note.id());
        }
        sql.run("""
                UPDATE note SET work_id = ? WHERE work_id = ?
                AND EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id = ?)
                AND NOT EXISTS (SELECT 1 FROM note_target t JOIN version v ON v.id = t.version_id
                    WHERE t.note_id = note.id AND v.work_id = ?)""", hidden, into.value(), hidden, into.value());
    }

    private void labelsGo() throws SQLException {
        for (var bookmark : rows(Row.BOOKMARK)) {
            sql.run("DELETE FROM bookmark WHERE work_id = ? AND segment = ?", into.value(), bookmark.id());
        }
        for (var tag : rows(Row.TAG)) {
            sql.run("DELETE FROM work_tag WHERE work_id = ? AND tag = ?", into.value(), tag.text());
        }
        for (var collection : rows(Row.COLLECTION)) {
            sql.run(
                    "DELETE FROM work_collection WHERE work_id = ? AND collection_id = ?",
                    into.value(),
                    collection.id());
        }
    }
}
