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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of a work beside its texts.
///
/// @param versions of those of its versions it is about
public record Described(Metadata metadata, Map<VersionId, OfVersion> versions) {

    /// Between author and name in what an attempt's version says of who made it.
    private static final char BEHIND_AUTHOR = '·';

    /// What is known of a version.
    public record OfVersion(Role role, LanguageTag language, Called called) {}

    public Described {
        versions = Map.copyOf(versions);
    }

    /// All that is known of a work and its versions.
    public static Described of(Sql sql, WorkId work) throws SQLException {
        var versions = new LinkedHashMap<VersionId, OfVersion>();
        for (var version : Works.versionEntries(sql, work.value())) {
            versions.put(version.id(), new OfVersion(version.role(), version.language(), version.called()));
        }
        return new Described(Works.metadata(sql, work.value()), versions);
    }

    /// The same of some of the versions only.
    public Described about(Collection<VersionId> some) {
        var kept = new LinkedHashMap<>(versions);
        kept.keySet().retainAll(some);
        return new Described(metadata, kept);
    }

    /// Writes it in place of what was known.
    public void write(Sql sql, WorkId work) throws SQLException {
        sql.run("DELETE FROM metadata WHERE work_id = ?", work.value());
        save(sql, work.value(), metadata);
        for (var version : versions.entrySet()) {
            var about = version.getValue();
            sql.run(
                    "UPDATE version SET role = ?, language = ?, name = ?, made_by = ? WHERE id = ?",
                    about.role().name(),
                    about.language().value(),
                    about.called().name(),
                    about.called().by(),
                    version.getKey().value());
            nameAttempt(sql, version.getKey(), about.called());
        }
    }

    static void save(Sql sql, long work, Metadata metadata) throws SQLException {
        for (var field : metadata.fields().entrySet()) {
            int number = 0;
            for (var text : field.getValue().entrySet()) {
                save(sql, work, field.getKey(), number++, text);
            }
        }
    }

    private static void save(Sql sql, long work, Field field, int number, Map.Entry<LanguageTag, String> text)
            throws SQLException {
        sql.run(
                "INSERT INTO metadata (work_id, field, number, language, text) VALUES (?, ?, ?, ?, ?)",
                work,
                field.name(),
                number,
                text.getKey().value(),
                text.getValue());
    }

    /// Has the attempt that a version is, where it is one, bear the name its version was given.
    private static void nameAttempt(Sql sql, VersionId version, Called called) throws SQLException {
        var name = called.name().isBlank()
                ? called.by()
                        .substring(called.by().lastIndexOf(BEHIND_AUTHOR) + 1)
                        .strip()
                : called.name();
        if (!name.isBlank()) {
            sql.run("UPDATE attempt SET name = ? WHERE version_id = ?", name, version.value());
        }
    }
}
