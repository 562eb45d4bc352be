package enface.store.correct;

import enface.store.sql.Sql;
import enface.store.work.Described;
import enface.store.work.Described.OfVersion;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was known of a work and of its versions before and after a step, where the step changed that.
final class DetailRows {

    private enum About {
        ROLE,
        LANGUAGE,
        NAME,
        BY
    }

    /// The version of a row that is about the work itself.
    private static final long WORK = 0;

    private record Row(long version, String field, String language, String text) {}

    private final Sql sql;
    private final long step;

    DetailRows(Sql sql, long step) {
        this.sql = sql;
        this.step = step;
    }

    void save(int after, Described described) throws SQLException {
        for (var field : described.metadata().fields().entrySet()) {
            int number = 0;
            for (var text : field.getValue().entrySet()) {
                save(
                        after,
                        number++,
                        new Row(WORK, field.getKey().name(), text.getKey().value(), text.getValue()));
            }
        }
        for (var version : described.versions().entrySet()) {
            long id = version.getKey().value();
            var about = version.getValue();
            save(after, 0, new Row(id, About.ROLE.name(), "", about.role().name()));
            save(
                    after,
                    0,
                    new Row(id, About.LANGUAGE.name(), "", about.language().value()));
            save(after, 0, new Row(id, About.NAME.name(), "", about.called().name()));
            save(after, 0, new Row(id, About.BY.name(), "", about.called().by()));
        }
    }

    private void save(int after, int number, Row row) throws SQLException {
        sql.run("""
                INSERT INTO step_detail (step_id, after, version_id, field, number, language, text)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", step, after, row.version(), row.field(), number, row.language(), row.text());
    }

    /// Writes what was known on one side of the step, where anything was kept of that.
    void write(WorkId work, int after) throws SQLException {
        if (sql.first("SELECT 1 FROM step_detail WHERE step_id = ?", r -> r.getInt(1), step)
                .isPresent()) {
            load(after).write(sql, work);
        }
    }

    private Described load(int after) throws SQLException {
        var rows =
                sql.list("""
                SELECT version_id, field, language, text FROM step_detail
                WHERE step_id = ? AND after = ? ORDER BY version_id, field, number""", r -> new Row(r.getLong(1), r.getString(2), r.getString(3), r.getString(4)), step, after);
        var metadata = Metadata.EMPTY;
        var versions = new HashMap<VersionId, OfVersion>();
        var byVersion = Traces.grouped(rows, Row::version);
        for (var row : byVersion.getOrDefault(WORK, List.of())) {
            metadata = metadata.with(Field.valueOf(row.field()), new LanguageTag(row.language()), row.text());
        }
        for (var version : byVersion.entrySet()) {
            if (version.getKey() != WORK) {
                versions.put(new VersionId(version.getKey()), version(version.getValue()));
            }
        }
        return new Described(metadata, versions);
    }

    private static OfVersion version(List<Row> rows) {
        Map<About, String> texts = new HashMap<>();
        rows.forEach(row -> texts.put(About.valueOf(row.field()), row.text()));
        return new OfVersion(
                Role.valueOf(texts.getOrDefault(About.ROLE, Role.TRANSLATION.name())),
                new LanguageTag(texts.getOrDefault(About.LANGUAGE, "und")),
                new Called(texts.getOrDefault(About.NAME, ""), texts.getOrDefault(About.BY, "")));
    }
}
