package enface.store.importing;

import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;

/// The files of works as they were when these were imported.
public final class KeptFiles {

    /// A file by its name.
    ///
    /// @param bytes nothing where it was not kept
    @SuppressWarnings("ArrayRecordComponent") // it is only passed on
    public record KeptFile(String name, Optional<byte[]> bytes) {}

    private final Transactions transactions;

    public KeptFiles(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The files of a work, in their order; none for a work that was imported when files were not kept yet.
    public List<KeptFile> of(WorkId work) {
        return transactions.read(sql -> sql.list(
                """
                SELECT f.name, k.length, k.packed FROM work_file f LEFT JOIN kept_file k ON k.id = f.kept_id
                WHERE f.work_id = ? ORDER BY f.number""",
                r -> new KeptFile(
                        r.getString(1), Optional.ofNullable(r.getBytes(3)).map(KeptFiles::unpacked)),
                work.value()));
    }

    /// The names of the files of a work, in their order.
    public List<String> names(WorkId work) {
        return transactions.read(sql -> sql.list(
                "SELECT name FROM work_file WHERE work_id = ? ORDER BY number", r -> r.getString(1), work.value()));
    }

    private static byte[] unpacked(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a person said of the files of a work when they were read last, as JSON; nothing where that was not kept
    /// yet. What was said when they were read again does not count while that step is taken back.
    public Optional<String> said(WorkId work) {
        return transactions
                .read(sql -> sql.first("""
                SELECT CASE WHEN json_valid(report) THEN json_extract(report, '$.choices') END
                FROM import_log WHERE work_id = ? AND NOT EXISTS (SELECT 1 FROM step s WHERE s.undone > 0 AND s.id =
                    CASE WHEN json_valid(report) THEN json_extract(report, '$.step') END)
                ORDER BY id DESC""", r -> Optional.ofNullable(r.getString(1)), work.value()))
                .flatMap(said -> said);
    }

    /// Keeps the files of a work in place of those it had.
    ///
    /// @param report what was said of them, and of the work they were read as
    public void replace(WorkId work, List<NewFile> files, String report, Instant now) {
        transactions.write(sql -> {
            sql.run("DELETE FROM work_file WHERE work_id = ?", work.value());
            keep(sql, work, files, report, now);
            return 0;
        });
    }

    /// Forgets what was said at steps of a work that were taken back and can be made no more; before they go.
    public static void forgetUndone(Sql sql, WorkId work) throws SQLException {
        sql.run("""
                DELETE FROM import_log WHERE work_id = ? AND json_valid(report) AND json_extract(report, '$.step') IN
                    (SELECT id FROM step WHERE work_id = ? AND undone > 0)""", work.value(), work.value());
    }

    /// Keeps the files of a work that comes into the library, and what was said of them; what is there already is not
    /// kept twice.
    public static void keep(Sql sql, WorkId work, List<NewFile> files, String report, Instant now) throws SQLException {
        sql.run(
                "INSERT INTO import_log (work_id, at, files, report) VALUES (?, ?, ?, ?)",
                work.value(),
                now.toString(),
                files.stream().map(NewFile::name).collect(Collectors.joining("\n")),
                report);
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            sql.run(
                    "INSERT INTO work_file (work_id, number, name, kept_id) VALUES (?, ?, ?, ?)",
                    work.value(),
                    i,
                    file.name(),
                    file.packed().isPresent() ? kept(sql, file.packed().get()) : null);
        }
    }

    private static long kept(Sql sql, NewFile.Packed packed) throws SQLException {
        var there = sql.first("SELECT id FROM kept_file WHERE digest = ?", r -> r.getLong(1), packed.digest());
        return there.isPresent()
                ? there.get()
                : sql.insert(
                        "INSERT INTO kept_file (digest, length, packed) VALUES (?, ?, ?)",
                        packed.digest(),
                        packed.length(),
                        packed.bytes());
    }
}
