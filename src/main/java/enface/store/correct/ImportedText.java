package enface.store.correct;

import enface.store.sql.Sql;
import enface.store.work.Works;
import enface.text.VersionId;
import enface.text.VersionText;
import java.sql.SQLException;

/// A text as it was before any correction: what the steps of its version did to it is taken back in memory, from the
/// last to that with which it was given as a whole.
final class ImportedText {

    private record Made(long id, boolean given) {}

    private ImportedText() {}

    static VersionText of(Sql sql, VersionId version) throws SQLException {
        var steps = sql.list("""
                SELECT s.id, s.paragraph IS NULL FROM step s WHERE s.undone = 0 AND (
                    (s.version_id = ? AND s.paragraph IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM step_version v
                        WHERE v.step_id = s.id AND v.version_id = ? AND v.kind = 'REPLACED'))
                ORDER BY s.id DESC""", r -> new Made(r.getLong(1), r.getBoolean(2)), version.value(), version.value());
        var text = new VersionText(Works.paragraphs(sql, version.value()));
        for (var made : steps) {
            if (made.given()) {
                return text;
            }
            var change = new StepRows(sql, made.id()).change(version);
            if (change.isPresent()) {
                text = change.get().inverse().in(text);
            }
        }
        return text;
    }
}
