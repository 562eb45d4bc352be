package enface.store.work;

import enface.job.Progress;
import enface.note.Note;
import enface.note.Target;
import enface.note.Targets;
import enface.store.importing.KeptFiles;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.term.Glossaries;
import enface.store.work.NewWork.NewVersion;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// Brings works and versions into the library: hidden and in pieces, so that a note typed meanwhile is not kept
/// waiting, and seen all at once with the last piece.
final class Arrivals {

    /// What makes hidden versions seen; the last thing that is written.
    @FunctionalInterface
    private interface Unveiling<T> {
        T unveil(Sql sql, List<List<VersionId>> versions) throws SQLException;
    }

    private final Transactions transactions;
    private final NoteKeeping notes;
    private final UnaryOperator<String> words;
    private final Progress progress;

    /// @param notes keeps what stood in the margin
    /// @param words makes of a segment what the index holds of it
    Arrivals(Transactions transactions, NoteKeeping notes, UnaryOperator<String> words, Progress progress) {
        this.notes = notes;
        this.transactions = transactions;
        this.words = words;
        this.progress = progress;
    }

    /// Adds works, all of them or none. One whose texts are there already, in one work, is not added again.
    List<Works.Added> works(List<NewWork> works, Instant now) {
        var texts = works.stream().map(NewWork::versions).toList();
        return bring(
                texts,
                (sql, hidden, versions) -> {
                    for (int i = 0; i < works.size(); i++) {
                        for (var pair : works.get(i).alignments()) {
                            var ids = versions.get(i);
                            Alignments.insert(
                                    sql,
                                    () -> Hidden.pause(sql, hidden),
                                    ids.get(pair.source()),
                                    ids.get(pair.target()),
                                    pair.alignment());
                        }
                    }
                },
                (sql, versions) -> {
                    var added = new ArrayList<Works.Added>();
                    for (int i = 0; i < works.size(); i++) {
                        added.add(unveil(sql, works.get(i), versions.get(i), now));
                    }
                    return added;
                });
    }

    private Works.Added unveil(Sql sql, NewWork work, List<VersionId> versions, Instant now) throws SQLException {
        var texts = work.versions().stream().map(NewVersion::text).toList();
        var known = Works.withTexts(sql, texts);
        if (known.isPresent()) {
            return new Works.Added(known.get(), true); // its hidden twin goes with the rest
        }
        long id = sql.first("""
                        SELECT max(0, (SELECT coalesce(max(id), 0) FROM work),
                            (SELECT coalesce(max(was), 0) FROM removed_work)) + 1""", r -> r.getLong(1)).orElseThrow();
        sql.run("INSERT INTO work (id, created, opened) VALUES (?, ?, NULL)", id, now.toString());
        Described.save(sql, id, work.metadata());
        move(sql, versions, id, 0);
        remark(sql, new WorkId(id), work.versions(), versions);
        notes.keep(
                sql,
                work.notes().schemes(),
                work.notes().notes().stream()
                        .map(n -> on(new WorkId(id), versions, n))
                        .toList());
        if (work.vocabulary().isPresent()) {
            Glossaries.insert(sql, work.vocabulary().get());
        }
        KeptFiles.keep(sql, new WorkId(id), work.files(), work.report(), now);
        return new Works.Added(new WorkId(id), false);
    }

    /// A note on version 1, 2 … of a work, on those that it has now.
    private static Note on(WorkId work, List<VersionId> versions, Note note) {
        var targets = note.targets().stream()
                .map(t -> t.isGone() ? t : t.on(versions.get((int) t.version().value() - 1)))
                .toList();
        return note.withTargets(targets).of(work);
    }

    /// What stood in the margin becomes notes.
    private void remark(Sql sql, WorkId work, List<NewVersion> versions, List<VersionId> ids) throws SQLException {
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var id = ids.get(i);
            for (var remark : version.remarks()) {
                var targets = new ArrayList<Target>();
                remark.range().ifPresent(range -> targets.add(Targets.of(version.text(), id, range)));
                for (var beside : remark.beside()) {
                    var other = versions.get(beside.version());
                    targets.add(Targets.of(other.text(), ids.get(beside.version()), beside.range()));
                }
                notes.keep(
                        sql,
                        List.of(),
                        List.of(remark.note().withTargets(targets).of(work)));
            }
        }
    }

    private static void move(Sql sql, List<VersionId> versions, long work, int first) throws SQLException {
        for (int i = 0; i < versions.size(); i++) {
            sql.run(
                    "UPDATE version SET work_id = ?, number = ? WHERE id = ?",
                    work,
                    first + i,
                    versions.get(i).value());
        }
    }

    /// Brings versions for a work that is there.
    <T> T versions(Works.Arriving arriving, Works.Arrived<T> then) {
        var versions = arriving.versions();
        return bring(
                List.of(versions),
                (sql, hidden, ids) -> {
                    for (var bitext : arriving.bitexts()) {
                        Alignments.insert(
                                sql,
                                () -> Hidden.pause(sql, hidden),
                                bitext.source().among(ids.getFirst()),
                                bitext.target().among(ids.getFirst()),
                                bitext.alignment());
                    }
                },
                (sql, ids) -> {
                    var result = then.with(sql, ids.getFirst());
                    remark(sql, arriving.work(), versions, ids.getFirst());
                    return result;
                });
    }

    /// What follows when the versions are there.
    @FunctionalInterface
    private interface Aligning {
        void align(Sql sql, long hidden, List<List<VersionId>> versions) throws SQLException;
    }

    /// What came of it, and whether anything hidden was left over.
    private record Brought<T>(T result, boolean leftOver) {}

    private <T> T bring(List<List<NewVersion>> works, Aligning aligning, Unveiling<T> unveiling) {
        var hidden = new AtomicLong();
        boolean clean = false;
        try {
            var brought = transactions.writeInPieces(sql -> {
                hidden.set(Hidden.begin(sql));
                var ids = hide(sql, hidden.get(), works);
                aligning.align(sql, hidden.get(), ids);
                progress.settle();
                var unveiled = unveiling.unveil(sql, ids);
                return new Brought<>(unveiled, !Hidden.end(sql, hidden.get()));
            });
            clean = !brought.leftOver();
            return brought.result();
        } finally {
            if (!clean && hidden.get() != 0) {
                Hidden.discardSoon(transactions, hidden.get());
            }
        }
    }

    private List<List<VersionId>> hide(Sql sql, long hidden, List<List<NewVersion>> works) throws SQLException {
        var ids = new ArrayList<List<VersionId>>();
        int number = 0;
        for (var versions : works) {
            double from = ids.size();
            var part = progress.part(from / works.size(), (from + 1) / works.size());
            ids.add(versions(sql, hidden, number, versions, part));
            number += versions.size();
        }
        return ids;
    }

    private List<VersionId> versions(Sql sql, long hidden, int first, List<NewVersion> versions, Progress part)
            throws SQLException {
        var writer = new TextWriter(sql, () -> Hidden.pause(sql, hidden), words, part);
        var ids = new ArrayList<VersionId>();
        for (var version : versions) {
            long id = sql.insert(
                    """
                    INSERT INTO version (work_id, number, role, language, made_by, unfinished, fingerprint, name)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    hidden,
                    first + ids.size(),
                    version.role().name(),
                    version.language().value(),
                    version.called().by(),
                    version.unfinished() ? 1 : 0,
                    Fingerprint.of(version.text()),
                    version.called().name());
            writer.write(id, version.text());
            ids.add(new VersionId(id));
        }
        return ids;
    }
}
