package enface.store.practice;

import enface.store.note.MovedTargets;
import enface.store.sql.Transactions;
import enface.store.work.Alignments;
import enface.store.work.Late;
import enface.store.work.Works;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.practice.AttemptText;
import enface.text.practice.Settling;
import enface.text.practice.Typed;
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
    public record NewAttempt(WorkId work, VersionId original, LanguageTag language, String name, String by) {}

    /// What came of writing.
    ///
    /// @param noted whether there are any notes on the attempt, whose places may be others now
    /// @param other the attempt and its original, where the library had either otherwise than was known
    public record Written(boolean noted, Optional<AttemptText> other) {}

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

    /// What is written of an attempt, and the original it stands on; nothing where it is gone.
    public Optional<AttemptText> text(VersionId version) {
        return transactions.read(sql -> {
            var rows = AttemptRows.of(sql, version);
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get().text());
        });
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
                    WITH RECURSIVE segments (count) AS
                        (SELECT count(*) FROM paragraph p JOIN segment s ON s.paragraph_id = p.id WHERE p.version_id = ?),
                    numbered (number) AS
                        (SELECT 0 FROM segments WHERE count > 0
                        UNION ALL SELECT number + 1 FROM numbered JOIN segments WHERE number + 1 < count)
                    SELECT ?, number * ?, number, number + 1, 0, 0, 1, 'CONFIRMED' FROM numbered""", attempt.original().value(), alignment, Alignments.STRIDE);
            return new VersionId(id);
        });
    }

    /// Puts sentences into an attempt or takes them out, and brings the notes on it along.
    ///
    /// Where the original is not what it was, or others wrote in these paragraphs, each goes to the sentence it was
    /// typed for, beside what is there.
    /// An attempt that was thrown away meanwhile is there again.
    ///
    /// @param words makes of a segment what the index holds of it
    /// @return nothing where the attempt is gone for good
    public Optional<Written> write(VersionId version, Typed typed, UnaryOperator<String> words, Instant now) {
        return transactions.write(sql -> {
            var found = AttemptRows.of(sql, version);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var rows = found.get();
            Optional<AttemptText> other = Optional.empty();
            if (rows.are(typed.before(), typed.sentences().keySet())) {
                rows.write(typed.written(), typed.sentences().keySet(), words);
            } else {
                var there = rows.text();
                var settled = new Settling(typed.before(), there).settled(typed.sentences());
                other = Optional.of(there.with(settled));
                rows.write(other.get(), settled.keySet(), words);
            }
            sql.run(
                    "UPDATE attempt SET changed = ?, deleted = NULL WHERE version_id = ?",
                    now.toString(),
                    version.value());
            boolean noted = MovedTargets.follow(sql, version, () -> Works.paragraphs(sql, version.value()));
            return Optional.of(new Written(noted, other));
        });
    }

    /// Remembers where the person left off.
    ///
    /// @param original as it was known to whoever says so
    public void leaveOff(VersionId version, int segment, Version original) {
        transactions.write(sql -> sql.run(
                "UPDATE attempt SET segment = ? WHERE version_id = ?",
                new Late(sql, original.id(), original.text()).now(segment),
                version.value()));
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
