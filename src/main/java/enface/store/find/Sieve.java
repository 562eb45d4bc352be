package enface.store.find;

import enface.store.find.Search.Hit;
import enface.store.sql.Sql;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds segments by reading every paragraph in a language, for what no index knows: how Chinese is read.
///
/// Costs time in proportion to the texts in that language; a few hundred paragraphs are in memory at once.
final class Sieve {

    private static final int AT_ONCE = 300;

    private final Sql sql;
    private final Predicate<String> holds;

    /// A paragraph and where it is.
    ///
    /// @param number of the paragraph in its version as the version is shown
    private record Place(long id, WorkId work, VersionId version, LanguageTag language, int number, String text) {}

    Sieve(Sql sql, Predicate<String> holds) {
        this.sql = sql;
        this.holds = holds;
    }

    List<Hit> hits(String language, int limit) throws SQLException {
        var hits = new ArrayList<Hit>();
        long last = 0;
        while (hits.size() < limit) {
            var paragraphs = paragraphsAfter(last, language);
            if (paragraphs.isEmpty()) {
                break;
            }
            last = paragraphs.getLast().id();
            for (var paragraph : paragraphs) {
                if (holds.test(paragraph.text())) {
                    hits.addAll(segments(paragraph));
                }
            }
        }
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private List<Place> paragraphsAfter(long id, String language) throws SQLException {
        return sql.list(
                """
                SELECT p.id, v.work_id, v.id, v.language,
                    CASE WHEN v.id IN (SELECT version_id FROM attempt)
                        THEN (SELECT count(*) FROM paragraph b WHERE b.version_id = v.id AND b.number < p.number)
                        ELSE p.number END,
                    p.text
                FROM paragraph p JOIN version v ON v.id = p.version_id
                WHERE p.id > ? AND v.work_id > 0 AND (v.language = ? OR v.language LIKE ? || '-%')
                    AND v.id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                ORDER BY p.id
                LIMIT ?""",
                r -> new Place(
                        r.getLong(1),
                        new WorkId(r.getLong(2)),
                        new VersionId(r.getLong(3)),
                        new LanguageTag(r.getString(4)),
                        r.getInt(5),
                        r.getString(6)),
                id,
                language,
                language,
                AT_ONCE);
    }

    /// The first segment of each paragraph whose speaker holds.
    List<Hit> saidBy(Optional<LanguageTag> language, int limit) throws SQLException {
        var names = sql.list("SELECT DISTINCT speaker FROM paragraph WHERE speaker <> ''", r -> r.getString(1));
        var hits = new ArrayList<Hit>();
        for (var name : names.stream().filter(holds).toList()) {
            hits.addAll(sql.list(
                    """
                    SELECT v.work_id, v.id, v.language,
                        CASE WHEN v.id IN (SELECT version_id FROM attempt)
                            THEN (SELECT count(*) FROM paragraph b WHERE b.version_id = v.id AND b.number < p.number)
                            ELSE p.number END,
                        s.start_offset, s.end_offset, p.text
                    FROM paragraph p JOIN version v ON v.id = p.version_id JOIN segment s ON s.paragraph_id = p.id
                    WHERE p.speaker = ? AND s.number = 0 AND v.work_id > 0
                        AND (? = '' OR v.language = ? OR v.language LIKE ? || '-%')
                        AND v.id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                    ORDER BY p.id
                    LIMIT ?""",
                    r -> new Hit(
                            new WorkId(r.getLong(1)),
                            new VersionId(r.getLong(2)),
                            new LanguageTag(r.getString(3)),
                            TextRange.of(r.getInt(4), new TextSpan(r.getInt(5), r.getInt(6))),
                            new TextSpan(r.getInt(5), r.getInt(6)).of(r.getString(7))),
                    name,
                    language.map(LanguageTag::language).orElse(""),
                    language.map(LanguageTag::language).orElse(""),
                    language.map(LanguageTag::language).orElse(""),
                    limit - hits.size()));
            if (hits.size() >= limit) {
                break;
            }
        }
        return hits;
    }

    private List<Hit> segments(Place paragraph) throws SQLException {
        return sql
                .list(
                        "SELECT start_offset, end_offset FROM segment WHERE paragraph_id = ? ORDER BY number",
                        r -> new TextSpan(r.getInt(1), r.getInt(2)),
                        paragraph.id())
                .stream()
                .filter(span -> holds.test(span.of(paragraph.text())))
                .map(span -> new Hit(
                        paragraph.work(),
                        paragraph.version(),
                        paragraph.language(),
                        TextRange.of(paragraph.number(), span),
                        span.of(paragraph.text())))
                .toList();
    }
}
