package enface.store.correct;

import enface.align.correct.Half;
import enface.store.sql.Sql;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A correction of a text, made with all that follows it: alignments, what a person writes beside it, passages of
/// notes, bookmarks and places; and the index of words.
final class TextStep {

    private record Bitext(long alignment, long source, boolean attempt) {}

    private final Sql sql;
    private final WorkId work;
    private final VersionId version;
    private final UnaryOperator<String> words;
    private final Traces traces;

    TextStep(Sql sql, WorkId work, VersionId version, UnaryOperator<String> words, Traces traces) {
        this.sql = sql;
        this.work = work;
        this.version = version;
        this.words = words;
        this.traces = traces;
    }

    /// @throws NoLongerFits where the text is another one by now
    void make(TextChange change) throws SQLException {
        var text = new Paragraphs(sql, version.value(), words);
        var before = Paragraphs.numbered(change.paragraph(), change.before());
        if (!text.between(change.paragraph(), change.behind()).equals(before)) {
            throw new NoLongerFits("paragraph " + change.paragraph() + " of version " + version.value());
        }
        new PassagesFollow(sql, version, traces).follow(change, text);
        text.replace(
                change.paragraph(),
                change.behind(),
                Paragraphs.numbered(change.paragraph(), change.after()),
                change.by());
        alignmentsFollow(change);
        boolean original = isOriginal();
        if (original) {
            new AttemptsFollow(sql, words, traces).follow(version, change);
        }
        new PlacesFollow(sql, traces).follow(work, version, original, change.segments());
    }

    private boolean isOriginal() throws SQLException {
        return original(sql, work).equals(Optional.of(version));
    }

    /// The version of a work that the others are aligned with.
    static Optional<VersionId> original(Sql sql, WorkId work) throws SQLException {
        return sql.first("""
                SELECT id FROM version
                WHERE work_id = ? AND id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                ORDER BY role = 'TRANSLATION', number LIMIT 1""", r -> new VersionId(r.getLong(1)), work.value());
    }

    private void alignmentsFollow(TextChange change) throws SQLException {
        if (change.segments().keepsNumbers()) {
            return;
        }
        var bitexts = sql.list(
                """
                SELECT id, source_version, target_version IN (SELECT version_id FROM attempt)
                FROM alignment WHERE source_version = ? OR target_version = ?""", r -> new Bitext(r.getLong(1), r.getLong(2), r.getBoolean(3)), version.value(), version.value());
        for (var bitext : bitexts) {
            if (!bitext.attempt()) {
                follow(bitext, change);
            }
        }
    }

    private void follow(Bitext bitext, TextChange change) throws SQLException {
        var half = bitext.source() == version.value() ? Half.SOURCE : Half.TARGET;
        var rows = new BeadRows(sql, bitext.alignment());
        var known = traces.beads(bitext.alignment());
        boolean asLeft = known.isPresent() && rows.has(known.get().before());
        if (asLeft) {
            rows.remove(known.get().before());
            rows.renumber(half, change.segments());
            rows.insert(known.get().after());
            return;
        }
        var now = rows.followed(half, change.segments());
        if (known.isEmpty()) {
            var trace = now.and(rows.between(half, change.segments(), now.before()));
            if (traces.areKnown()) {
                traces.addLate(bitext.alignment(), trace);
            } else {
                traces.add(bitext.alignment(), trace);
            }
        }
        rows.remove(now.before());
        rows.renumber(half, change.segments());
        rows.insert(now.after());
    }
}
