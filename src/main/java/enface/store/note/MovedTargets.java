package enface.store.note;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Target;
import enface.note.Targets;
import enface.store.sql.Sql;
import enface.store.work.Works;
import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import java.sql.SQLException;
import java.util.List;

/// Brings the passages of notes along when the text they stand in is written on.
///
/// A passage whose words are found for certain stands where they are; one that was changed a little stands where it
/// must
/// be, and another one at the nearest place there is. Both keep their words, so that a person is shown them to look at.
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
            save(sql, place, followed(now, anchoring, place.target()));
        }
        return true;
    }

    /// A passage that comes to the library when its text may be another: where its words stand by now.
    static Target settled(Sql sql, Target target) throws SQLException {
        if (target.isGone() || stands(sql, target)) {
            return target;
        }
        var now = new VersionText(Works.paragraphs(sql, target.version().value()));
        return followed(now, new Anchoring(now), target);
    }

    /// Whether its words are where they were, or for a place between two sentences, what stood around it.
    private static boolean stands(Sql sql, Target target) throws SQLException {
        var from = target.range().from();
        var to = target.range().to();
        var paragraphs = sql.list(
                "SELECT text FROM paragraph WHERE version_id = ? ORDER BY number LIMIT ? OFFSET ?",
                r -> r.getString(1),
                target.version().value(),
                to.paragraph() - from.paragraph() + 1,
                from.paragraph());
        var words = String.join("\n", paragraphs);
        int end = words.length()
                - (paragraphs.isEmpty() ? 0 : paragraphs.getLast().length())
                + to.offset();
        if (paragraphs.size() <= to.paragraph() - from.paragraph() || from.offset() > end || end > words.length()) {
            return false;
        }
        var before = words.substring(0, from.offset());
        var after = words.substring(end);
        return target.isGap()
                ? (before.endsWith(target.prefix()) || target.prefix().endsWith(before))
                        && (after.startsWith(target.suffix()) || target.suffix().startsWith(after))
                : words.substring(from.offset(), end).equals(target.quote());
    }

    /// Words found for certain are remembered with what stands around them now; others keep what they remember.
    private static Target followed(VersionText now, Anchoring anchoring, Target target) {
        return switch (anchoring.anchor(target)) {
            case Anchor.Exact(var found) ->
                target.isGap()
                        ? Targets.gap(now, target.version(), found.from())
                        : Targets.of(now, target.version(), found);
            case Anchor.Moved moved -> at(target, moved.range());
            case Anchor.Orphaned() -> at(target, nearest(now, target.range()));
        };
    }

    private static Target at(Target target, TextRange range) {
        return new Target(target.version(), range, target.quote(), target.prefix(), target.suffix());
    }

    private static void save(Sql sql, Kept place, Target now) throws SQLException {
        sql.run(
                """
                UPDATE note_target SET from_paragraph = ?, from_offset = ?, to_paragraph = ?, to_offset = ?,
                    prefix = ?, suffix = ? WHERE note_id = ? AND number = ?""",
                now.range().from().paragraph(),
                now.range().from().offset(),
                now.range().to().paragraph(),
                now.range().to().offset(),
                now.prefix(),
                now.suffix(),
                place.note(),
                place.number());
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
