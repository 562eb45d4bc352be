package enface.store.work;

import enface.align.LevelPoint;
import enface.store.sql.Transactions;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.Work;
import enface.text.WorkId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a person left off in each work, and the settings they made.
public final class Places {

    /// A place in a work.
    ///
    /// @param segment a segment of the original
    /// @param fraction how far into it, 0 to 1
    /// @param versions which versions were shown, in their order
    public record Place(int segment, double fraction, List<VersionId> versions) {

        public Place {
            versions = List.copyOf(versions);
        }
    }

    private final Transactions transactions;

    public Places(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Remembers where a person is.
    ///
    /// @param original of the work, as it was known to whoever says so
    public void save(WorkId work, Place place, Version original) {
        var versions =
                place.versions().stream().map(v -> Long.toString(v.value())).collect(Collectors.joining(","));
        transactions.write(sql -> sql.run(
                """
                INSERT INTO reading_position (work_id, segment, fraction, versions) VALUES (?, ?, ?, ?)
                ON CONFLICT (work_id) DO UPDATE
                SET segment = excluded.segment, fraction = excluded.fraction, versions = excluded.versions""",
                work.value(),
                new Late(sql, original.id(), original.text()).now(place.segment()),
                place.fraction(),
                versions));
    }

    public Optional<Place> of(WorkId work) {
        return transactions.read(sql -> sql.first(
                "SELECT segment, fraction, versions FROM reading_position WHERE work_id = ?",
                r -> new Place(r.getInt(1), r.getDouble(2), versions(r.getString(3))),
                work.value()));
    }

    private static List<VersionId> versions(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(v -> !v.isEmpty())
                .map(v -> new VersionId(Long.parseLong(v)))
                .toList();
    }

    /// The places at which the person set versions of a work off from their alignments.
    public List<LevelPoint> levelPoints(WorkId work) {
        return transactions.read(sql -> sql.list(
                """
                SELECT version_id, segment, shown FROM level_point JOIN version ON version.id = version_id
                WHERE work_id = ? ORDER BY number, segment""", r -> new LevelPoint(new VersionId(r.getLong(1)), r.getInt(2), r.getInt(3)), work.value()));
    }

    /// Remembers these in place of all the work had.
    ///
    /// @param then the work as it was known to whoever says so
    public void setLevelPoints(Work then, List<LevelPoint> points) {
        transactions.write(sql -> {
            sql.run(
                    "DELETE FROM level_point WHERE version_id IN (SELECT id FROM version WHERE work_id = ?)",
                    then.id().value());
            for (var version : then.versions()) {
                var late = new Late(sql, version.id(), version.text());
                for (var point : points) {
                    if (point.version().equals(version.id())) {
                        sql.run(
                                "INSERT OR REPLACE INTO level_point (version_id, segment, shown) VALUES (?, ?, ?)",
                                version.id().value(),
                                late.now(point.segment()),
                                late.now(point.shown()));
                    }
                }
            }
            return points.size();
        });
    }

    /// The versions of a work that the person keeps hidden.
    public List<VersionId> hidden(WorkId work) {
        return transactions.read(sql -> sql.list("""
                SELECT version_id FROM hidden_version JOIN version ON version.id = version_id
                WHERE work_id = ? ORDER BY number""", r -> new VersionId(r.getLong(1)), work.value()));
    }

    /// Remembers these in place of all the work had.
    public void setHidden(WorkId work, List<VersionId> versions) {
        transactions.write(sql -> {
            sql.run(
                    "DELETE FROM hidden_version WHERE version_id IN (SELECT id FROM version WHERE work_id = ?)",
                    work.value());
            for (var version : versions) {
                sql.run("INSERT INTO hidden_version (version_id) VALUES (?)", version.value());
            }
            return versions.size();
        });
    }

    /// Remembers a setting of the person's.
    public void set(String name, String value) {
        transactions.write(sql -> sql.run("""
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value""", name, value));
    }

    public Optional<String> setting(String name) {
        return transactions.read(
                sql -> sql.first("SELECT value FROM setting WHERE name = ?", r -> r.getString(1), name));
    }
}
