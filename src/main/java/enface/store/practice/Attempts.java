package enface.store.practice;

import enface.store.note.MovedTargets;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.work.Alignments;
import enface.store.work.Works;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The translations a person writes: versions of a work that grow sentence by sentence.
///
/// Every change is one transaction, and costs the paragraph it is in and an update of the beads behind it.
public final class Attempts {

    /// One of them, without its text.
    ///
    /// @param segment where the person left off, in segments of the original
    /// @param written how many sentences are written
    public record Attempt(
            VersionId version,
            String name,
            LanguageTag language,
            Instant started,
            Instant changed,
            int segment,
            int written) {}

    /// One to begin.
    ///
    /// @param by what the version says of who made it
    /// @param sentences how many segments the original has
    public record NewAttempt(
            WorkId work, VersionId original, LanguageTag language, String name, String by, int sentences) {}

    /// A sentence that was written, changed or taken out.
    ///
    /// @param segment of the original
    /// @param written whether there is anything now
    /// @param number of the paragraph, in the original
    /// @param paragraph what the attempt has of it now, nothing where no sentence of it is written
    public record Change(int segment, boolean written, int number, Optional<Paragraph> paragraph) {}

    private final Transactions transactions;

    public Attempts(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Those of a work, from the first to the last; not those thrown away.
    public List<Attempt> of(WorkId work) {
        return transactions.read(sql -> sql.list(
                """
                SELECT v.id, a.name, v.language, a.started, a.changed, a.segment,
                    (SELECT count(*) FROM segment s JOIN paragraph p ON p.id = s.paragraph_id WHERE p.version_id = v.id)
                FROM attempt a JOIN version v ON v.id = a.version_id
                WHERE v.work_id = ? AND a.deleted IS NULL ORDER BY rtrim(a.started, 'Z'), v.id""",
                r -> new Attempt(
                        new VersionId(r.getLong(1)),
                        r.getString(2),
                        new LanguageTag(r.getString(3)),
                        Instant.parse(r.getString(4)),
                        Instant.parse(r.getString(5)),
                        r.getInt(6),
                        r.getInt(7)),
                work.value()));
    }

    /// Begins an attempt, with nothing written yet.
    public VersionId start(NewAttempt attempt, Instant now) {
        return transactions.write(sql -> {
            int number = sql.first(
                            "SELECT coalesce(max(number), -1) + 1 FROM version WHERE work_id = ?",
                            r -> r.getInt(1),
                            attempt.work().value())
                    .orElse(0);
            // no fingerprint: what a person types is never what was imported already
            long id = sql.insert(
                    """
                    INSERT INTO version (work_id, number, role, language, made_by, unfinished, fingerprint)
                    VALUES (?, ?, 'TRANSLATION', ?, ?, 0, '')""", attempt.work().value(), number, attempt.language().value(), attempt.by());
            sql.run(
                    "INSERT INTO attempt (version_id, name, started, changed, segment) VALUES (?, ?, ?, ?, 0)",
                    id,
                    attempt.name(),
                    now.toString(),
                    now.toString());
            long alignment = sql.insert(
                    "INSERT INTO alignment (source_version, target_version) VALUES (?, ?)",
                    attempt.original().value(),
                    id);
            sql.run("""
                    INSERT INTO bead (alignment_id, number, source_from, source_to, target_from, target_to,
                        confidence, status)
                    WITH RECURSIVE segment (number) AS
                        (SELECT 0 WHERE ? > 0 UNION ALL SELECT number + 1 FROM segment WHERE number + 1 < ?)
                    SELECT ?, number * ?, number, number + 1, 0, 0, 1, 'CONFIRMED' FROM segment""", attempt.sentences(), attempt.sentences(), alignment, Alignments.STRIDE);
            return new VersionId(id);
        });
    }

    /// Puts sentences into an attempt or takes them out, and brings the notes on it along.
    ///
    /// @param words makes of a segment what the index holds of it
    /// @return whether there are any notes on it, whose places may be others now
    public boolean write(VersionId version, List<Change> changes, UnaryOperator<String> words, Instant now) {
        return transactions.write(sql -> {
            for (var change : changes) {
                replace(sql, version, change, words);
                align(sql, version, change);
            }
            sql.run("UPDATE attempt SET changed = ? WHERE version_id = ?", now.toString(), version.value());
            return MovedTargets.follow(sql, version, () -> Works.paragraphs(sql, version.value()));
        });
    }

    private static void replace(Sql sql, VersionId version, Change change, UnaryOperator<String> words)
            throws SQLException {
        // one by one, so that the trigger on segments keeps the index in step
        sql.run("""
                DELETE FROM segment WHERE paragraph_id =
                    (SELECT id FROM paragraph WHERE version_id = ? AND number = ?)""", version.value(), change.number());
        sql.run("DELETE FROM paragraph WHERE version_id = ? AND number = ?", version.value(), change.number());
        if (change.paragraph().isEmpty()) {
            return;
        }
        var paragraph = change.paragraph().get();
        long id = sql.insert(
                "INSERT INTO paragraph (version_id, number, kind, text) VALUES (?, ?, ?, ?)",
                version.value(),
                change.number(),
                paragraph.kind().name(),
                paragraph.text());
        for (int i = 0; i < paragraph.segments().size(); i++) {
            TextSpan span = paragraph.segments().get(i);
            long segment = sql.insert(
                    "INSERT INTO segment (paragraph_id, number, start_offset, end_offset) VALUES (?, ?, ?, ?)",
                    id,
                    i,
                    span.start(),
                    span.end());
            sql.run(
                    "INSERT INTO segment_words (rowid, words) VALUES (?, ?)",
                    segment,
                    words.apply(span.of(paragraph.text())));
        }
    }

    private static void align(Sql sql, VersionId version, Change change) throws SQLException {
        var alignment = sql.first(
                        "SELECT id FROM alignment WHERE target_version = ?", r -> r.getLong(1), version.value())
                .orElseThrow();
        boolean was = sql.first(
                        "SELECT target_to > target_from FROM bead WHERE alignment_id = ? AND source_from = ?",
                        r -> r.getBoolean(1),
                        alignment,
                        change.segment())
                .orElseThrow();
        if (was != change.written()) {
            int by = change.written() ? 1 : -1;
            sql.run(
                    "UPDATE bead SET target_to = target_to + ? WHERE alignment_id = ? AND source_from = ?",
                    by,
                    alignment,
                    change.segment());
            sql.run("""
                    UPDATE bead SET target_from = target_from + ?, target_to = target_to + ?
                    WHERE alignment_id = ? AND source_from > ?""", by, by, alignment, change.segment());
        }
    }

    /// Remembers where the person left off.
    public void leaveOff(VersionId version, int segment) {
        transactions.write(
                sql -> sql.run("UPDATE attempt SET segment = ? WHERE version_id = ?", segment, version.value()));
    }

    /// Gives an attempt another name, and its version where that has a name of its own.
    ///
    /// @param by what the version says of who made it
    public void rename(VersionId version, String name, String by) {
        transactions.write(sql -> {
            sql.run("UPDATE attempt SET name = ? WHERE version_id = ?", name, version.value());
            return sql.run(
                    "UPDATE version SET made_by = ?, name = CASE name WHEN '' THEN '' ELSE ? END WHERE id = ?",
                    by,
                    name,
                    version.value());
        });
    }

    /// Throws an attempt away; [#bringBack] brings it back until [#purge].
    public void delete(VersionId version, Instant now) {
        transactions.write(
                sql -> sql.run("UPDATE attempt SET deleted = ? WHERE version_id = ?", now.toString(), version.value()));
    }

    public void bringBack(VersionId version) {
        transactions.write(sql -> sql.run("UPDATE attempt SET deleted = NULL WHERE version_id = ?", version.value()));
    }

    /// Removes for good what was thrown away, and the notes that were on nothing else.
    public void purge(WorkId work) {
        transactions.write(sql -> {
            var gone = sql.list("""
                    SELECT a.version_id FROM attempt a JOIN version v ON v.id = a.version_id
                    WHERE v.work_id = ? AND a.deleted IS NOT NULL""", r -> r.getLong(1), work.value());
            for (long version : gone) {
                sql.run("""
                        DELETE FROM note WHERE id IN (SELECT note_id FROM note_target WHERE version_id = ?)
                        AND NOT EXISTS (SELECT 1 FROM note_target t WHERE t.note_id = note.id AND t.version_id IS NOT ?)""", version, version);
                sql.run("""
                        DELETE FROM segment WHERE paragraph_id IN (SELECT id FROM paragraph WHERE version_id = ?)""", version);
                sql.run("DELETE FROM version WHERE id = ?", version);
            }
            return gone.size();
        });
    }
}
