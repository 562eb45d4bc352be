package enface.store.work;

import enface.store.sql.Sql;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work as a list of works shows it: everything but its texts.
///
/// @param notes how many
public record WorkEntry(WorkId id, Metadata metadata, List<VersionEntry> versions, int notes, Shelved shelved) {

    /// A version as a list shows it.
    public record VersionEntry(
            VersionId id, Role role, LanguageTag language, Called called, int paragraphs, int segments) {

        public String by() {
            return called.by();
        }

        /// The same text, known otherwise.
        public VersionEntry known(Role nowRole, LanguageTag nowLanguage, Called nowCalled) {
            return new VersionEntry(id, nowRole, nowLanguage, nowCalled, paragraphs, segments);
        }
    }

    /// Where a work stands in the library, and how far a person has come in it.
    ///
    /// @param opened when it was opened last
    /// @param collections the names of those it is in
    public record Shelved(
            Instant added,
            Optional<Instant> opened,
            List<String> tags,
            List<String> collections,
            Optional<Reached> read,
            Optional<Reached> practised) {

        public Shelved {
            tags = List.copyOf(tags);
            collections = List.copyOf(collections);
        }
    }

    /// How far a person has come: so many sentences of all.
    public record Reached(int sentences, int all) {

        /// From 0 to 1.
        public double share() {
            return all == 0 ? 0 : Math.clamp((double) sentences / all, 0, 1);
        }
    }

    public WorkEntry {
        versions = List.copyOf(versions);
    }

    /// The version the others are aligned with; nothing for a work that lost all of them.
    public Optional<VersionEntry> original() {
        return versions.stream()
                .filter(v -> v.role() == Role.ORIGINAL)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    // Reading them

    private record Row(long id, String created, Optional<String> opened, int reached) {}

    private record Of<T>(long work, T what) {}

    private record Text(Field field, LanguageTag language, String text) {}

    /// All works, that opened or added last first; as many statements for ten thousand as for one.
    static List<WorkEntry> all(Sql sql) throws SQLException {
        var rows = sql.list(
                """
                SELECT w.id, w.created, w.opened, coalesce(p.segment, -1) FROM work w
                LEFT JOIN reading_position p ON p.work_id = w.id WHERE w.id > 0
                ORDER BY rtrim(coalesce(w.opened, w.created), 'Z') DESC, w.id DESC""", r -> new Row(r.getLong(1), r.getString(2), Optional.ofNullable(r.getString(3)), r.getInt(4)));
        var metadata = metadata(sql);
        var versions = grouped(versions(sql));
        var notes = grouped(sql.list(
                "SELECT work_id, count(*) FROM note WHERE work_id > 0 GROUP BY work_id",
                r -> new Of<>(r.getLong(1), r.getInt(2))));
        var tags = grouped(sql.list(
                "SELECT work_id, tag FROM work_tag WHERE work_id > 0 ORDER BY tag",
                r -> new Of<>(r.getLong(1), r.getString(2))));
        var collections = grouped(sql.list("""
                SELECT w.work_id, c.name FROM work_collection w JOIN collection c ON c.id = w.collection_id
                WHERE w.work_id > 0 ORDER BY c.name""", r -> new Of<>(r.getLong(1), r.getString(2))));
        var practised = practised(sql);
        var entries = new ArrayList<WorkEntry>();
        for (var row : rows) {
            var id = row.id();
            var texts = versions.getOrDefault(id, List.of());
            var shelved = new Shelved(
                    Instant.parse(row.created()),
                    row.opened().map(Instant::parse),
                    tags.getOrDefault(id, List.of()),
                    collections.getOrDefault(id, List.of()),
                    read(row, texts),
                    Optional.ofNullable(practised.get(id)));
            entries.add(new WorkEntry(
                    new WorkId(id),
                    metadata.getOrDefault(id, Metadata.EMPTY),
                    texts,
                    notes.getOrDefault(id, List.of(0)).getFirst(),
                    shelved));
        }
        return entries;
    }

    /// At the last sentence all is read; at the first nothing is, though it was looked at.
    private static Optional<Reached> read(Row row, List<VersionEntry> versions) {
        if (row.reached() < 0 || versions.isEmpty()) {
            return Optional.empty();
        }
        int all = versions.getFirst().segments();
        return Optional.of(new Reached(row.reached() == 0 ? 0 : Math.min(all, row.reached() + 1), all));
    }

    private static Map<Long, Metadata> metadata(Sql sql) throws SQLException {
        var all = new HashMap<Long, Metadata>();
        for (var entry : sql.list(
                "SELECT work_id, field, language, text FROM metadata WHERE work_id > 0 ORDER BY work_id, field, number",
                r -> new Of<>(
                        r.getLong(1),
                        new Text(Field.valueOf(r.getString(2)), new LanguageTag(r.getString(3)), r.getString(4))))) {
            var text = entry.what();
            var so = all.getOrDefault(entry.work(), Metadata.EMPTY);
            all.put(entry.work(), so.with(text.field(), text.language(), text.text()));
        }
        return all;
    }

    private static List<Of<VersionEntry>> versions(Sql sql) throws SQLException {
        return sql.list(
                """
                SELECT v.work_id, v.id, v.role, v.language, v.made_by, v.name,
                    (SELECT count(*) FROM paragraph p WHERE p.version_id = v.id),
                    (SELECT count(*) FROM paragraph p JOIN segment s ON s.paragraph_id = p.id WHERE p.version_id = v.id)
                FROM version v
                WHERE v.work_id > 0 AND v.id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                ORDER BY v.work_id, v.role = 'TRANSLATION', v.number""",
                r -> new Of<>(
                        r.getLong(1),
                        new VersionEntry(
                                new VersionId(r.getLong(2)),
                                Role.valueOf(r.getString(3)),
                                new LanguageTag(r.getString(4)),
                                new Called(r.getString(6), r.getString(5)),
                                r.getInt(7),
                                r.getInt(8))));
    }

    /// Of several attempts, that which has come furthest.
    private static Map<Long, Reached> practised(Sql sql) throws SQLException {
        var all = new HashMap<Long, Reached>();
        for (var attempt : sql.list("""
                SELECT v.work_id, sum(b.target_to > b.target_from) AS written, count(*) FROM attempt t
                JOIN version v ON v.id = t.version_id JOIN alignment a ON a.target_version = v.id
                JOIN bead b ON b.alignment_id = a.id
                WHERE t.deleted IS NULL AND v.work_id > 0 GROUP BY v.work_id, v.id ORDER BY written""", r -> new Of<>(r.getLong(1), new Reached(r.getInt(2), r.getInt(3))))) {
            all.put(attempt.work(), attempt.what());
        }
        return all;
    }

    private static <T> Map<Long, List<T>> grouped(List<Of<T>> all) {
        var grouped = new LinkedHashMap<Long, List<T>>();
        all.forEach(
                of -> grouped.computeIfAbsent(of.work(), _ -> new ArrayList<>()).add(of.what()));
        return grouped;
    }
}
