package enface.store.work;

import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.sql.SQLException;
import java.util.Optional;

/// What was said of a text as it was a while ago and comes to the library when the text may be another: told which
/// sentence was meant, within the transaction that writes.
public final class Late {

    private final Sql sql;
    private final VersionId version;
    private final VersionText then;
    private Optional<SameSentences> same = Optional.empty();

    /// @param then the text as it was known to whoever says it
    public Late(Sql sql, VersionId version, VersionText then) {
        this.sql = sql;
        this.version = version;
        this.then = then;
    }

    /// Whether a paragraph stands where it stood, with the same words, sentences and kind, so that nothing has to be
    /// looked for. Costs no more for a long text than counting its segments.
    public boolean isAsItWas(int paragraph) throws SQLException {
        return then.paragraph(paragraph)
                        .equals(paragraph(sql, version, paragraph).orElse(null))
                && segmentsBefore(paragraph) == then.segmentsOf(paragraph).from();
    }

    /// A paragraph by its number, where there is one.
    public static Optional<Paragraph> paragraph(Sql sql, VersionId version, int number) throws SQLException {
        return sql.first("""
                SELECT p.kind, p.text, (
                    SELECT group_concat(s.start_offset || ' ' || s.end_offset, ' ' ORDER BY s.number)
                    FROM segment s WHERE s.paragraph_id = p.id), p.speaker, p.times, p.page, p.readings
                FROM paragraph p WHERE p.version_id = ? AND p.number = ?""", r -> ParagraphRows.read(r, 1), version.value(), number);
    }

    private int segmentsBefore(int paragraph) throws SQLException {
        return sql.first("""
                SELECT count(*) FROM paragraph p JOIN segment s ON s.paragraph_id = p.id
                WHERE p.version_id = ? AND p.number < ?""", r -> r.getInt(1), version.value(), paragraph).orElse(0);
    }

    /// The number that a segment has by now; that of the nearest where it is no more.
    public int now(int segment) throws SQLException {
        boolean there = segment >= 0 && segment < then.segmentCount();
        if (!there || (same.isEmpty() && isAsItWas(then.paragraphOf(segment)))) {
            return segment;
        }
        if (same.isEmpty()) {
            same = Optional.of(SameSentences.of(then, new VersionText(Works.paragraphs(sql, version.value()))));
        }
        return same.get().now(segment);
    }
}
