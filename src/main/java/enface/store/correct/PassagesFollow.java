package enface.store.correct;

import enface.note.Target;
import enface.note.follow.Following;
import enface.note.follow.FollowingAnew;
import enface.store.correct.Traces.TargetKey;
import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Brings the passages of notes along when the text they stand in is corrected.
///
/// Only paragraphs round the correction are read: as many as the context of a passage can reach.
final class PassagesFollow {

    private static final int REACH = Target.CONTEXT + 1;

    private record Kept(TargetKey key, Target target) {

        int first() {
            return target.range().from().paragraph();
        }

        int last() {
            return target.range().to().paragraph();
        }
    }

    private final Sql sql;
    private final VersionId version;
    private final Traces traces;

    PassagesFollow(Sql sql, VersionId version, Traces traces) {
        this.sql = sql;
        this.version = version;
        this.traces = traces;
    }

    /// To be called while the text is as it was.
    void follow(TextChange change, Paragraphs text) throws SQLException {
        int low = change.paragraph() - REACH;
        int high = change.behind() + REACH;
        var near = new ArrayList<Kept>();
        for (var kept : all()) {
            if (kept.first() >= high) {
                save(kept.key(), moved(kept.target(), change.by()));
            } else if (kept.last() >= low) {
                near.add(kept);
            }
        }
        if (!near.isEmpty()) {
            follow(near, change, text);
        }
    }

    private void follow(List<Kept> near, TextChange change, Paragraphs text) throws SQLException {
        int count = text.count();
        int low = Math.max(0, change.paragraph() - REACH);
        int high = Math.min(count, change.behind() + REACH);
        for (var kept : near) {
            low = Math.min(low, Math.max(0, kept.first()));
            high = Math.max(high, Math.min(count, kept.last() + 1));
        }
        var before = new VersionText(List.copyOf(text.between(low, high).values()));
        var after = new ArrayList<Paragraph>(before.paragraphs());
        var stretch = after.subList(change.paragraph() - low, change.behind() - low);
        stretch.clear();
        stretch.addAll(change.after());
        var following = new Following(before, new VersionText(after));
        var back = new Following(new VersionText(after), before);
        for (var kept : near) {
            var own = moved(kept.target(), -low);
            var known = traces.target(kept.key(), kept.target());
            var followed = known.isPresent() ? moved(known.get(), -low) : following.follow(own);
            if (!followed.equals(own)) {
                save(kept.key(), moved(followed, low));
            }
            if (!traces.areKnown() && !back.follow(followed).equals(own)) {
                traces.add(kept.key(), kept.target(), moved(followed, low));
            }
        }
    }

    /// The same where a text was given anew, and stands there already.
    void follow(FollowingAnew following) throws SQLException {
        for (var kept : all()) {
            var followed = traces.target(kept.key(), kept.target()).orElseGet(() -> following.follow(kept.target()));
            if (!followed.equals(kept.target())) {
                save(kept.key(), followed);
            }
            if (!traces.areKnown()) {
                traces.add(kept.key(), kept.target(), followed);
            }
        }
    }

    private static Target moved(Target target, int by) {
        var from = target.range().from();
        var to = target.range().to();
        return new Target(
                target.version(),
                new TextRange(
                        new TextPlace(Math.max(0, from.paragraph() + by), from.offset()),
                        new TextPlace(Math.max(0, to.paragraph() + by), to.offset())),
                target.quote(),
                target.prefix(),
                target.suffix());
    }

    private List<Kept> all() throws SQLException {
        return sql.list(
                """
                SELECT note_id, number, from_paragraph, from_offset, to_paragraph, to_offset, quote, prefix, suffix
                FROM note_target WHERE version_id = ?""",
                r -> new Kept(
                        new TargetKey(r.getLong(1), r.getInt(2)),
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

    private void save(TargetKey key, Target target) throws SQLException {
        sql.run(
                """
                UPDATE note_target SET from_paragraph = ?, from_offset = ?, to_paragraph = ?, to_offset = ?,
                    quote = ?, prefix = ?, suffix = ? WHERE note_id = ? AND number = ?""",
                target.range().from().paragraph(),
                target.range().from().offset(),
                target.range().to().paragraph(),
                target.range().to().offset(),
                target.quote(),
                target.prefix(),
                target.suffix(),
                key.note(),
                key.number());
    }
}
