package enface.store.note;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Target;
import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import java.sql.SQLException;
import java.util.List;

/// Brings the passages of notes along when the text they stand in is written on.
///
/// A passage whose words are found for certain stands where they are; another one keeps its words and the nearest
/// place there is, so that it is shown as lost where it is quoted.
public final class MovedTargets {

    /// A text that is only read where it is needed.
    @FunctionalInterface
    public interface Text {
        List<Paragraph> paragraphs() throws SQLException;
    }

    private record Kept(long note, int number, Target target) {}

    private MovedTargets() {}

    /// @return whether there are any notes on this version
    public static boolean follow(Sql sql, VersionId version, Text text) throws SQLException {
        var kept = kept(sql, version);
        if (kept.isEmpty()) {
            return false;
        }
        var now = new VersionText(text.paragraphs());
        var anchoring = new Anchoring(now);
        for (var place : kept) {
            var range = switch (anchoring.anchor(place.target())) {
                case Anchor.Exact(var found) -> found;
                case Anchor.Moved(var found) -> found;
                case Anchor.Orphaned() -> nearest(now, place.target().range());
            };
            sql.run(
                    """
                    UPDATE note_target SET from_paragraph = ?, from_offset = ?, to_paragraph = ?, to_offset = ?
                    WHERE note_id = ? AND number = ?""",
                    range.from().paragraph(),
                    range.from().offset(),
                    range.to().paragraph(),
                    range.to().offset(),
                    place.note(),
                    place.number());
        }
        return true;
    }

    private static List<Kept> kept(Sql sql, VersionId version) throws SQLException {
        return sql.list(
                """
                SELECT note_id, number, from_paragraph, from_offset, to_paragraph, to_offset, quote, prefix, suffix
                FROM note_target WHERE version_id = ?""",
                r -> new Kept(
                        r.getLong(1),
                        r.getInt(2),
                        new Target(
                                version,
                                new TextRange(
                                        new TextPlace(r.getInt(3), r.getInt(4)),
                                        new TextPlace(r.getInt(5), r.getInt(6))),
                                r.getString(7),
                                r.getString(8),
                                r.getString(9))),
                version.value());
    }

    private static TextRange nearest(VersionText text, TextRange range) {
        return new TextRange(nearest(text, range.from()), nearest(text, range.to()));
    }

    private static TextPlace nearest(VersionText text, TextPlace place) {
        int last = text.paragraphs().size() - 1;
        if (last < 0) {
            return new TextPlace(0, 0);
        }
        int paragraph = Math.min(place.paragraph(), last);
        int length = text.paragraph(paragraph).text().length();
        return new TextPlace(paragraph, place.paragraph() > last ? length : Math.min(place.offset(), length));
    }
}
