package enface.store.work;

import enface.align.Alignment;
import enface.job.Progress;
import enface.store.sql.Numbers;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.WorkEntry.VersionEntry;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The works of a library with their versions and texts.
public final class Works {

    private final Transactions transactions;
    private final NoteKeeping notes;

    /// @param notes keeps what comes with a work
    public Works(Transactions transactions, NoteKeeping notes) {
        this.notes = notes;
        this.transactions = transactions;
    }

    /// A work that was to be added.
    ///
    /// @param already whether the library had its texts before, so that it was not added again
    public record Added(WorkId id, boolean already) {}

    /// Adds a work with everything that belongs to it, whole or not at all. Others may read and write meanwhile.
    ///
    /// @param words makes of a segment what the index holds of it
    /// @throws enface.job.CancelledException when the progress says so; nothing is added then
    public WorkId add(NewWork work, UnaryOperator<String> words, Instant now, Progress progress) {
        return addAll(List.of(work), words, now, progress).getFirst().id();
    }

    /// Adds works as [#add] does, all of them or none. One whose texts a work has already is not added again.
    public List<Added> addAll(List<NewWork> works, UnaryOperator<String> words, Instant now, Progress progress) {
        return works.isEmpty() ? List.of() : new Arrivals(transactions, notes, words, progress).works(works, now);
    }

    /// What is done with versions when their texts are there: they are to be given their places.
    @FunctionalInterface
    public interface Arrived<T> {
        T with(Sql sql, List<VersionId> versions) throws SQLException;
    }

    /// Brings versions for a work that is there, whole or not at all, as [#add] does.
    ///
    /// @param then is the last thing that is done, in one transaction with all that makes them seen
    public <T> T arrive(Arriving arriving, UnaryOperator<String> words, Progress progress, Arrived<T> then) {
        return new Arrivals(transactions, notes, words, progress).versions(arriving, then);
    }

    /// Versions on their way to a work.
    public record Arriving(WorkId work, List<NewVersion> versions, List<NewBitext> bitexts) {}

    /// Takes away for good what a step had hidden that can be made no more.
    public void discard(long hidden) {
        Hidden.discard(transactions, hidden);
    }

    /// Takes away what was on its way into the library or out of it when a program was killed, or what was left of it
    /// when it was cancelled; gives how many works.
    public int sweep(Progress progress) {
        return Hidden.sweep(transactions, progress);
    }

    /// The work that has exactly these texts, where there is one.
    public Optional<WorkId> withTexts(List<VersionText> texts) {
        return transactions.read(sql -> withTexts(sql, texts));
    }

    static Optional<WorkId> withTexts(Sql sql, List<VersionText> texts) throws SQLException {
        Optional<List<Long>> candidates = Optional.empty();
        for (var text : texts) {
            var works = sql.list(
                    "SELECT DISTINCT work_id FROM version WHERE fingerprint = ? AND work_id > 0 ORDER BY work_id",
                    r -> r.getLong(1),
                    Fingerprint.of(text));
            candidates.ifPresent(works::retainAll);
            candidates = Optional.of(works);
            if (works.isEmpty()) {
                return Optional.empty();
            }
        }
        return candidates.flatMap(c -> c.stream().findFirst()).map(WorkId::new);
    }

    /// Whether a work was given exactly this text; what a person wrote themselves does not count.
    public boolean wasGiven(WorkId work, VersionText text) {
        return transactions
                .read(sql -> sql.first(
                        "SELECT id FROM version WHERE work_id = ? AND fingerprint = ?",
                        r -> r.getLong(1),
                        work.value(),
                        Fingerprint.of(text)))
                .isPresent();
    }

    /// All works, that opened or added last first.
    public List<WorkEntry> list() {
        return transactions.read(WorkEntry::all);
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return transactions
                .read(sql -> sql.first("SELECT id FROM work WHERE id > 0 LIMIT 1", r -> r.getLong(1)))
                .isEmpty();
    }

    static List<VersionEntry> versionEntries(Sql sql, long work) throws SQLException {
        return sql.list(
                """
                SELECT v.id, v.role, v.language, v.made_by,
                    (SELECT count(*) FROM paragraph p WHERE p.version_id = v.id),
                    (SELECT count(*) FROM paragraph p JOIN segment s ON s.paragraph_id = p.id WHERE p.version_id = v.id),
                    v.name
                FROM version v
                WHERE v.work_id = ? AND v.id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                ORDER BY v.role = 'TRANSLATION', v.number""",
                r -> new VersionEntry(
                        new VersionId(r.getLong(1)),
                        Role.valueOf(r.getString(2)),
                        new LanguageTag(r.getString(3)),
                        new Called(r.getString(7), r.getString(4)),
                        r.getInt(5),
                        r.getInt(6)),
                work);
    }

    /// A work with all its texts; nothing where it is gone.
    public Optional<Work> load(WorkId work) {
        return transactions.read(sql -> load(sql, work));
    }

    /// A work as it is studied.
    ///
    /// @param alignments from the original, for the versions that are aligned with it
    /// @param attempts which of the versions the person writes themselves
    public record Aligned(Work work, Map<VersionId, Alignment> alignments, Set<VersionId> attempts) {}

    /// A work with its texts and alignments, all of one state; nothing where it is gone.
    public Optional<Aligned> aligned(WorkId id) {
        return transactions.read(sql -> {
            var work = load(sql, id);
            if (work.isEmpty()) {
                return Optional.empty();
            }
            var alignments = new HashMap<VersionId, Alignment>();
            var original = work.get().original();
            for (var version : work.get().versions()) {
                if (original.isPresent()) {
                    Alignments.load(sql, original.get().id(), version.id())
                            .ifPresent(alignment -> alignments.put(version.id(), alignment));
                }
            }
            var attempts = sql.list("""
                    SELECT v.id FROM attempt a JOIN version v ON v.id = a.version_id
                    WHERE v.work_id = ? AND a.deleted IS NULL""", r -> new VersionId(r.getLong(1)), id.value());
            return Optional.of(new Aligned(work.get(), alignments, Set.copyOf(attempts)));
        });
    }

    private static Optional<Work> load(Sql sql, WorkId work) throws SQLException {
        if (sql.first("SELECT id FROM work WHERE id = ?", r -> r.getLong(1), work.value())
                .isEmpty()) {
            return Optional.empty();
        }
        var versions = sql.list(
                """
                    SELECT id, role, language, made_by, unfinished, name FROM version
                    WHERE work_id = ? AND id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                    ORDER BY role = 'TRANSLATION', number""",
                r -> new Version(
                        new VersionId(r.getLong(1)),
                        Role.valueOf(r.getString(2)),
                        new LanguageTag(r.getString(3)),
                        new Called(r.getString(6), r.getString(4)),
                        r.getInt(5) == 1,
                        new VersionText(paragraphs(sql, r.getLong(1)))),
                work.value());
        return Optional.of(new Work(work, metadata(sql, work.value()), versions));
    }

    /// The text of one version; without paragraphs where it is gone.
    public VersionText text(VersionId version) {
        return transactions.read(sql -> new VersionText(paragraphs(sql, version.value())));
    }

    /// One row for each paragraph, with the bounds of its segments in one text: a row for each segment would take most
    /// of the time that opening a long work takes.
    public static List<Paragraph> paragraphs(Sql sql, long version) throws SQLException {
        return sql.list("""
                SELECT p.kind, p.text, (
                    SELECT group_concat(s.start_offset || ' ' || s.end_offset, ' ' ORDER BY s.number)
                    FROM segment s WHERE s.paragraph_id = p.id), p.speaker, p.times, p.page, p.readings
                FROM paragraph p WHERE p.version_id = ? ORDER BY p.number""", r -> ParagraphRows.read(r, 1), version);
    }

    /// The bounds of segments, as they are written in one text.
    public static List<TextSpan> spans(@Nullable String bounds) {
        var spans = new ArrayList<TextSpan>();
        var numbers = new Numbers(bounds == null ? "" : bounds);
        while (numbers.hasNext()) {
            spans.add(new TextSpan(numbers.nextInt(), numbers.nextInt()));
        }
        return spans;
    }

    static Metadata metadata(Sql sql, long work) throws SQLException {
        record Entry(Field field, LanguageTag language, String text) {}
        var metadata = Metadata.EMPTY;
        var entries = sql.list(
                "SELECT field, language, text FROM metadata WHERE work_id = ? ORDER BY field, number",
                r -> new Entry(Field.valueOf(r.getString(1)), new LanguageTag(r.getString(2)), r.getString(3)),
                work);
        for (var entry : entries) {
            metadata = metadata.with(entry.field(), entry.language(), entry.text());
        }
        return metadata;
    }

    /// Replaces what is known of a work beside its text, with no step that takes it back.
    public void describe(WorkId work, Metadata metadata) {
        transactions.write(sql -> {
            new Described(metadata, Map.of()).write(sql, work);
            return 0;
        });
    }

    /// Remembers that a work was opened.
    public void opened(WorkId work, Instant now) {
        transactions.write(sql -> sql.run("UPDATE work SET opened = ? WHERE id = ?", now.toString(), work.value()));
    }

    /// Removes a work with its texts, alignments and notes, for good. It is gone at once for whoever looks; the
    /// texts follow in pieces.
    public void remove(WorkId work) {
        var hidden = new ArrayList<Long>();
        transactions.write(sql -> {
            Hidden.shelfOf(sql, work).ifPresent(hidden::add);
            long id = Hidden.begin(sql);
            hidden.add(id);
            sql.run("UPDATE version SET work_id = ? WHERE work_id = ?", id, work.value());
            sql.run("""
                    DELETE FROM attempt WHERE version_id IN (SELECT id FROM version WHERE work_id = ?)""", id);
            return sql.run("DELETE FROM work WHERE id = ?", work.value());
        });
        hidden.forEach(this::discard);
    }
}
