package enface.store.correct;

import enface.align.correct.Repair;
import enface.store.correct.Step.Kind;
import enface.store.sql.RowReader;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.correct.Renumbered;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a person corrected in each work, step by step: every correction of a text and every repair of an alignment is
/// made here, in one transaction with what takes it back.
///
/// Steps are taken back from the last to the first, down to what was imported, and made again in the same order, until
/// a new one is made. [NoLongerFits] is thrown, and nothing written, where text or alignment are others by now.
public final class Journal {

    private static final String COLUMNS = "id, work_id, version_id, kind, words, at, undone";

    private static final RowReader<Step> READER = r -> new Step(
            r.getLong(1),
            new WorkId(r.getLong(2)),
            new VersionId(r.getLong(3)),
            Kind.valueOf(r.getString(4)),
            r.getString(5),
            Instant.parse(r.getString(6)),
            r.getLong(7) > 0);

    private final Transactions transactions;
    private final UnaryOperator<String> words;

    /// @param words makes of a segment what the index holds of it, as [enface.store.work.Works#add] has it
    public Journal(Transactions transactions, UnaryOperator<String> words) {
        this.transactions = transactions;
        this.words = words;
    }

    /// What is about to be done.
    ///
    /// @param words the first words of the place
    public record Doing(WorkId work, VersionId version, Kind kind, String words) {}

    // Steps

    /// Those of a work, from the first to the last; those taken back at the end.
    public List<Step> of(WorkId work) {
        return transactions.read(sql ->
                sql.list("SELECT " + COLUMNS + " FROM step WHERE work_id = ? ORDER BY id", READER, work.value()));
    }

    /// Those of all works.
    public List<Step> all() {
        return transactions.read(
                sql -> sql.list("SELECT " + COLUMNS + " FROM step WHERE work_id > 0 ORDER BY id", READER));
    }

    /// The work of the step that was made last of all and not taken back.
    public Optional<WorkId> madeLast() {
        return transactions.read(sql -> sql.first(
                "SELECT work_id FROM step WHERE undone = 0 AND work_id > 0 ORDER BY id DESC LIMIT 1",
                r -> new WorkId(r.getLong(1))));
    }

    /// The work of the step that was taken back last of all.
    public Optional<WorkId> takenBackLast() {
        return transactions.read(sql -> sql.first(
                "SELECT work_id FROM step WHERE undone > 0 AND work_id > 0 ORDER BY undone DESC LIMIT 1",
                r -> new WorkId(r.getLong(1))));
    }

    /// Takes back the last step of a work that was not; nothing where there is none.
    public Optional<Step> undo(WorkId work) {
        return transactions.write(sql -> turn(
                sql,
                sql.first(
                        "SELECT " + COLUMNS + " FROM step WHERE work_id = ? AND undone = 0 ORDER BY id DESC LIMIT 1",
                        READER,
                        work.value())));
    }

    /// Makes again what was taken back last; nothing where nothing was.
    public Optional<Step> redo(WorkId work) {
        return transactions.write(sql -> turn(
                sql,
                sql.first(
                        "SELECT " + COLUMNS + " FROM step WHERE work_id = ? AND undone > 0 ORDER BY id LIMIT 1",
                        READER,
                        work.value())));
    }

    private Optional<Step> turn(Sql sql, Optional<Step> found) throws SQLException {
        if (found.isEmpty()) {
            return found;
        }
        var step = found.get();
        var kept = new StepRows(sql, step.id()).load(step.version());
        var traces = step.undone() ? kept : kept.inverse();
        var change = change(sql, step);
        if (change.isPresent()) {
            var made = step.undone() ? change.get() : change.get().inverse();
            new TextStep(sql, step.work(), step.version(), words, traces).make(made);
        } else {
            for (var beads : traces.beads().entrySet()) {
                new BeadRows(sql, beads.getKey()).replace(beads.getValue());
            }
        }
        sql.run(
                "UPDATE step SET undone = CASE WHEN undone > 0 THEN 0 ELSE (SELECT max(undone) + 1 FROM step) END WHERE id = ?",
                step.id());
        return found;
    }

    /// What a step did to a text, where it did anything to one.
    private static Optional<TextChange> change(Sql sql, Step step) throws SQLException {
        record Place(int paragraph, int first, Renumbered segments) {}
        var place = sql.first(
                """
                SELECT paragraph, first, from_segment, removed, added FROM step
                WHERE id = ? AND paragraph IS NOT NULL""",
                r -> new Place(r.getInt(1), r.getInt(2), new Renumbered(r.getInt(3), r.getInt(4), r.getInt(5))),
                step.id());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var rows = new StepRows(sql, step.id());
        long version = step.version().value();
        return Optional.of(new TextChange(
                place.get().paragraph(),
                place.get().first(),
                List.copyOf(rows.paragraphs(version, 0).values()),
                List.copyOf(rows.paragraphs(version, 1).values()),
                place.get().segments()));
    }

    // Making

    /// Corrects the text of a version.
    public Step correct(Doing doing, TextChange change, Instant now) {
        return transactions.write(sql -> {
            requireThere(sql, doing);
            var traces = new Traces(false);
            new TextStep(sql, doing.work(), doing.version(), words, traces).make(change);
            long id = begin(sql, doing, now);
            sql.run(
                    """
                    UPDATE step SET paragraph = ?, first = ?, from_segment = ?, removed = ?, added = ? WHERE id = ?""",
                    change.paragraph(),
                    change.first(),
                    change.segments().from(),
                    change.segments().removed(),
                    change.segments().added(),
                    id);
            var rows = new StepRows(sql, id);
            long version = doing.version().value();
            rows.save(version, 0, Paragraphs.numbered(change.paragraph(), change.before()));
            rows.save(version, 1, Paragraphs.numbered(change.paragraph(), change.after()));
            rows.save(traces);
            return step(sql, id);
        });
    }

    /// Repairs the alignment of the original with a version; no other is touched.
    public Step repair(Doing doing, VersionId original, Repair repair, Instant now) {
        return transactions.write(sql -> {
            requireThere(sql, doing);
            long alignment = sql.first(
                            "SELECT id FROM alignment WHERE source_version = ? AND target_version = ?",
                            r -> r.getLong(1),
                            original.value(),
                            doing.version().value())
                    .orElseThrow(() ->
                            new NoLongerFits("alignment with " + doing.version().value()));
            var rows = new BeadRows(sql, alignment);
            var change = rows.change(repair);
            rows.replace(change);
            long id = begin(sql, doing, now);
            var traces = new Traces(false);
            traces.add(alignment, change);
            new StepRows(sql, id).save(traces);
            return step(sql, id);
        });
    }

    private static void requireThere(Sql sql, Doing doing) throws SQLException {
        long version = doing.version().value();
        var there = sql.first(
                "SELECT id FROM version WHERE id = ? AND work_id = ?",
                r -> r.getLong(1),
                version,
                doing.work().value());
        if (there.isEmpty()) {
            throw new NoLongerFits("version " + version);
        }
    }

    private static long begin(Sql sql, Doing doing, Instant now) throws SQLException {
        sql.run(
                "DELETE FROM step WHERE work_id = ? AND undone > 0",
                doing.work().value());
        return sql.insert(
                "INSERT INTO step (work_id, version_id, kind, words, at, undone) VALUES (?, ?, ?, ?, ?, 0)",
                doing.work().value(),
                doing.version().value(),
                doing.kind().name(),
                doing.words(),
                now.toString());
    }

    private static Step step(Sql sql, long id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM step WHERE id = ?", READER, id)
                .orElseThrow();
    }
}
