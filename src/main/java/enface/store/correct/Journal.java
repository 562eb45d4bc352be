package enface.store.correct;

import enface.align.correct.Repair;
import enface.job.Progress;
import enface.store.correct.Step.Kind;
import enface.store.importing.KeptFiles;
import enface.store.note.BroughtNotes;
import enface.store.sql.RowReader;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.work.Described;
import enface.store.work.Shelf;
import enface.store.work.Works;
import enface.store.work.Works.Arriving;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private final Works works;
    private final UnaryOperator<String> words;

    /// @param words makes of a segment what the index holds of it, as [enface.store.work.Works#add] has it
    public Journal(Transactions transactions, Works works, UnaryOperator<String> words) {
        this.works = works;
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

    /// The text of a version as it came from its file: that of the newest file where it was replaced.
    public VersionText imported(VersionId version) {
        return transactions.read(sql -> Paragraphs.imported(sql, version));
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
        if (step.kind().isOfVersions()) {
            if (step.kind() == Kind.NOTES_TAKEN) {
                turnNotes(sql, step);
            } else {
                turnVersions(sql, step);
            }
            turned(sql, step);
            return found;
        }
        var kept = new StepRows(sql, step.id()).load(step.version());
        var traces = step.undone() ? kept : kept.inverse();
        var change = new StepRows(sql, step.id()).change(step.version());
        if (change.isPresent()) {
            var made = step.undone() ? change.get() : change.get().inverse();
            new TextStep(sql, step.work(), step.version(), words, traces).make(made);
            new StepRows(sql, step.id()).saveLate(traces, step.undone());
        } else {
            for (var beads : traces.beads().entrySet()) {
                new BeadRows(sql, beads.getKey()).replace(beads.getValue());
            }
        }
        turned(sql, step);
        return found;
    }

    private static void turned(Sql sql, Step step) throws SQLException {
        sql.run(
                "UPDATE step SET undone = CASE WHEN undone > 0 THEN 0 ELSE (SELECT max(undone) + 1 FROM step) END WHERE id = ?",
                step.id());
    }

    private static void turnNotes(Sql sql, Step step) throws SQLException {
        var notes = BroughtNotes.of(sql, step.id());
        if (step.undone()) {
            notes.makeAgain(sql, step.work());
        } else {
            notes.takeBack(sql, step.work());
        }
    }

    private void turnVersions(Sql sql, Step step) throws SQLException {
        var kept = new StepRows(sql, step.id()).load(step.version());
        var traces = step.undone() ? kept : kept.inverse();
        if (step.kind() == Kind.WORKS_MERGED) {
            var merging = new Merging(sql, step.work(), step.id(), words, traces);
            if (step.undone()) {
                merging.make(step.at());
            } else {
                merging.takeBack();
            }
        } else {
            new Exchanging(sql, step.work(), words, traces).make(Exchanging.parts(sql, step.id()), step.undone());
        }
        new DetailRows(sql, step.id()).write(step.work(), step.undone() ? 1 : 0);
    }

    // Making

    /// Corrects the text of a version.
    public Step correct(Doing doing, TextChange change, Instant now) {
        return settled(transactions.write(sql -> {
            Paragraphs.requireThere(sql, doing.work(), doing.version());
            var traces = new Traces(false);
            new TextStep(sql, doing.work(), doing.version(), words, traces).make(change);
            var begun = begin(sql, doing, now);
            long id = begun.id();
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
            return begun.with(step(sql, id));
        }));
    }

    /// Repairs the alignment of the original with a version; no other is touched.
    public Step repair(Doing doing, VersionId original, Repair repair, Instant now) {
        return settled(transactions.write(sql -> {
            Paragraphs.requireThere(sql, doing.work(), doing.version());
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
            var begun = begin(sql, doing, now);
            var traces = new Traces(false);
            traces.add(alignment, change);
            new StepRows(sql, begun.id()).save(traces);
            return begun.with(step(sql, begun.id()));
        }));
    }

    /// Brings whole versions, takes them away or gives them other texts; others may read and write until it is done.
    ///
    /// @param doing of the first version that comes, where it is about one
    public Step exchange(Doing doing, Exchange exchange, Instant now, Progress progress) {
        var versions = exchange.coming().stream().map(Exchange.Coming::version).toList();
        var made = works.arrive(
                new Arriving(doing.work(), versions, exchange.bitexts()), words, progress, (sql, arrived) -> {
                    requireKnown(sql, doing.work(), exchange);
                    var of = exchange.coming().isEmpty()
                                    || exchange.coming().getFirst().inPlaceOf().isPresent()
                            ? doing
                            : new Doing(doing.work(), arrived.getFirst(), doing.kind(), doing.words());
                    var begun = begin(sql, of, now);
                    var traces = new Traces(false);
                    var exchanging = new Exchanging(sql, doing.work(), words, traces);
                    var parts = exchanging.parts(exchange, arrived);
                    exchanging.make(parts, true);
                    Exchanging.save(sql, begun.id(), parts);
                    new StepRows(sql, begun.id()).save(traces);
                    if (exchange.metadata().isPresent()) {
                        var then = new Described(exchange.metadata().get(), Map.of());
                        describe(sql, doing.work(), begun.id(), then);
                    }
                    return begun.with(step(sql, begun.id()));
                });
        return settled(made);
    }

    /// Makes another work part of one. The other is one no more, until that is taken back.
    public Step merge(Doing doing, Exchange.Merge merge, Instant now) {
        return settled(transactions.write(sql -> {
            Paragraphs.requireThere(sql, doing.work(), doing.version());
            Paragraphs.requireTexts(sql, merge.known());
            var begun = begin(sql, doing, now);
            var traces = new Traces(false);
            var merging = new Merging(sql, doing.work(), begun.id(), words, traces);
            merging.plan(merge);
            merging.make(now);
            new StepRows(sql, begun.id()).save(traces);
            describe(sql, doing.work(), begun.id(), new Described(merge.metadata(), Map.of()));
            return begun.with(step(sql, begun.id()));
        }));
    }

    /// Adds and changes notes as a file has them.
    public Step bring(Doing doing, BroughtNotes notes, Instant now) {
        return settled(transactions.write(sql -> {
            Paragraphs.requireThere(sql, doing.work(), doing.version());
            var begun = begin(sql, doing, now);
            notes.make(sql);
            notes.save(sql, begun.id());
            return begun.with(step(sql, begun.id()));
        }));
    }

    /// Changes what is known of a work and of some of its versions.
    public Step describe(Doing doing, Described now, Instant at) {
        return settled(transactions.write(sql -> {
            Paragraphs.requireThere(sql, doing.work(), doing.version());
            var begun = begin(sql, doing, at);
            describe(sql, doing.work(), begun.id(), now);
            return begun.with(step(sql, begun.id()));
        }));
    }

    private static void describe(Sql sql, WorkId work, long step, Described now) throws SQLException {
        var before = Described.of(sql, work).about(now.versions().keySet());
        var rows = new DetailRows(sql, step);
        rows.save(0, before);
        rows.save(1, now);
        now.write(sql, work);
    }

    private static void requireKnown(Sql sql, WorkId work, Exchange exchange) throws SQLException {
        for (var known : exchange.known().entrySet()) {
            Paragraphs.requireThere(sql, work, known.getKey());
        }
        Paragraphs.requireTexts(sql, exchange.known());
        for (var version : exchange.going()) {
            Paragraphs.requireThere(sql, work, version);
        }
    }

    /// A step that is being made.
    ///
    /// @param going what can be brought back no more, and is to be discarded
    private record Begun(long id, Optional<Long> going) {

        Made with(Step step) {
            return new Made(step, going);
        }
    }

    private record Made(Step step, Optional<Long> going) {}

    private Step settled(Made made) {
        made.going().ifPresent(works::discard);
        return made.step();
    }

    private static Begun begin(Sql sql, Doing doing, Instant now) throws SQLException {
        KeptFiles.forgetUndone(sql, doing.work());
        sql.run(
                "DELETE FROM step WHERE work_id = ? AND undone > 0",
                doing.work().value());
        var going = new Shelf(sql, doing.work()).clear();
        long id = sql.insert(
                "INSERT INTO step (work_id, version_id, kind, words, at, undone) VALUES (?, ?, ?, ?, ?, 0)",
                doing.work().value(),
                doing.version().value(),
                doing.kind().name(),
                doing.words(),
                now.toString());
        return new Begun(id, going);
    }

    private static Step step(Sql sql, long id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM step WHERE id = ?", READER, id)
                .orElseThrow();
    }
}
