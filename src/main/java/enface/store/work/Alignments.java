package enface.store.work;

import enface.align.Alignment;
import enface.align.Bead;
import enface.store.sql.Numbers;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The alignments of a library, each from the original of a work to another of its versions.
public final class Alignments {

    /// What a confidence of 1 is as a whole number: a power of 2, so that nothing is rounded that anybody would miss.
    private static final double CERTAIN = 0x1p62;

    /// From one bead's number to the next one's, so that others find room between.
    public static final long STRIDE = 1L << 20;

    private final Transactions transactions;

    public Alignments(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The alignment of a pair of versions, where it was made in this direction.
    public Optional<Alignment> load(VersionId source, VersionId target) {
        return transactions.read(sql -> load(sql, source, target));
    }

    /// The same within a transaction.
    public static Optional<Alignment> load(Sql sql, VersionId source, VersionId target) throws SQLException {
        var id = sql.first(
                "SELECT id FROM alignment WHERE source_version = ? AND target_version = ?",
                r -> r.getLong(1),
                source.value(),
                target.value());
        return id.isEmpty() ? Optional.empty() : Optional.of(alignment(sql, id.get()));
    }

    /// A pair of versions that is aligned: the original of a work and another of its versions.
    public record Pair(
            WorkId work, VersionId source, LanguageTag sourceLanguage, VersionId target, LanguageTag targetLanguage) {}

    /// All pairs of versions that are aligned, first those of which a person confirmed anything, then those of the work
    /// added last; nothing is to be learnt from what a person writes to practise.
    public List<Pair> pairs() {
        return transactions.read(sql -> sql.list(
                """
                SELECT s.work_id, s.id, s.language, t.id, t.language
                FROM alignment a JOIN version s ON s.id = a.source_version JOIN version t ON t.id = a.target_version
                WHERE t.id NOT IN (SELECT version_id FROM attempt) AND t.work_id > 0
                ORDER BY EXISTS (SELECT 1 FROM bead b WHERE b.alignment_id = a.id AND b.status = 'CONFIRMED') DESC,
                    s.work_id DESC, t.number""",
                r -> new Pair(
                        new WorkId(r.getLong(1)),
                        new VersionId(r.getLong(2)),
                        new LanguageTag(r.getString(3)),
                        new VersionId(r.getLong(4)),
                        new LanguageTag(r.getString(5)))));
    }

    /// Changes whenever an alignment of [#pairs] comes, goes, is repaired or has beads confirmed.
    public String stamp() {
        return transactions.read(sql -> sql.first("""
                WITH given AS (
                    SELECT a.id FROM alignment a JOIN version v ON v.id = a.target_version
                    WHERE v.work_id > 0 AND v.id NOT IN (SELECT version_id FROM attempt))
                SELECT (SELECT count(*) || ' ' || coalesce(max(id), 0) FROM given) || ' '
                    || (SELECT coalesce(max(id), 0) || ' ' || coalesce(sum(undone), 0) FROM step) || ' '
                    || (SELECT count(*) FROM bead WHERE status = 'CONFIRMED' AND alignment_id IN (SELECT id FROM given))""", r -> r.getString(1)).orElseThrow());
    }

    /// All beads in one text: a row for each would take most of the time that opening a long work takes.
    public static Alignment alignment(Sql sql, long id) throws SQLException {
        var written = sql.first("""
                SELECT group_concat(source_from || ' ' || source_to || ' ' || target_from || ' ' || target_to || ' '
                    || CAST(confidence * 4611686018427387904.0 AS INTEGER) || ' ' || (status = 'CONFIRMED'), ' ' ORDER BY number)
                FROM bead WHERE alignment_id = ?""", r -> Optional.ofNullable(r.getString(1)), id);
        var beads = beads(new Numbers(written.flatMap(text -> text).orElse("")));
        int sources = 0;
        int targets = 0;
        for (var bead : beads) {
            sources = Math.max(sources, bead.source().to());
            targets = Math.max(targets, bead.target().to());
        }
        return new Alignment(sources, targets, beads);
    }

    private static List<Bead> beads(Numbers numbers) {
        var beads = new ArrayList<Bead>();
        while (numbers.hasNext()) {
            var source = new SegmentRange(numbers.nextInt(), numbers.nextInt());
            var target = new SegmentRange(numbers.nextInt(), numbers.nextInt());
            double confidence = numbers.nextLong() / CERTAIN;
            var status = numbers.nextInt() == 1 ? Bead.Status.CONFIRMED : Bead.Status.PROPOSED;
            beads.add(new Bead(source, target, confidence, status));
        }
        return beads;
    }

    /// Adds an alignment, with a turn for others where one is due.
    public static void insert(Sql sql, Sql.Pausing pausing, VersionId source, VersionId target, Alignment alignment)
            throws SQLException {
        long id = sql.insert(
                "INSERT INTO alignment (source_version, target_version) VALUES (?, ?)", source.value(), target.value());
        try (var beads = sql.prepare("""
                INSERT INTO bead (alignment_id, number, source_from, source_to, target_from, target_to, confidence, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < alignment.beads().size(); i++) {
                var b = alignment.beads().get(i);
                Sql.bind(
                        beads,
                        id,
                        i * STRIDE,
                        b.source().from(),
                        b.source().to(),
                        b.target().from(),
                        b.target().to(),
                        b.confidence(),
                        b.status().name());
                beads.executeUpdate();
                pausing.pause();
            }
        }
    }
}
