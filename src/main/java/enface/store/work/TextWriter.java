package enface.store.work;

import enface.job.InParallel;
import enface.job.Progress;
import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.VersionText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes the paragraphs and segments of versions, and their words into the index, with a turn for others between
/// paragraphs.
final class TextWriter {

    /// Paragraphs whose words are made at once.
    private static final int AHEAD = 256;

    private final Sql sql;
    private final Sql.Pausing pausing;
    private final UnaryOperator<String> words;
    private final Progress progress;
    private long paragraph;
    private long segment;

    TextWriter(Sql sql, Sql.Pausing pausing, UnaryOperator<String> words, Progress progress) {
        this.sql = sql;
        this.pausing = pausing;
        this.words = words;
        this.progress = progress;
    }

    void write(long version, VersionText text) throws SQLException {
        number();
        try (var paragraphs = sql.prepare("""
                        INSERT INTO paragraph (id, version_id, number, kind, text, speaker, times, page, readings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                var segments = sql.prepare(
                        "INSERT INTO segment (id, paragraph_id, number, start_offset, end_offset) VALUES (?, ?, ?, ?, ?)");
                var index = sql.prepare("INSERT INTO segment_words (rowid, words) VALUES (?, ?)")) {
            List<List<String>> folded = List.of();
            for (int i = 0; i < text.paragraphs().size(); i++) {
                progress.step(i, text.paragraphs().size());
                folded = i % AHEAD == 0 ? folded(text, i) : folded;
                var p = text.paragraph(i);
                Sql.bind(
                        paragraphs,
                        paragraph,
                        version,
                        i,
                        p.kind().name(),
                        p.text(),
                        p.speaker(),
                        ParagraphRows.times(p.said()),
                        p.said().page(),
                        ParagraphRows.readings(p));
                paragraphs.executeUpdate();
                write(p, folded.get(i % AHEAD), segments, index);
                paragraph++;
                if (pausing.pause()) {
                    number();
                }
            }
        }
    }

    /// The words of some paragraphs, segment by segment: made on all cores, so that the library is written to meanwhile
    /// as little as can be.
    private List<List<String>> folded(VersionText text, int from) {
        int count = Math.min(AHEAD, text.paragraphs().size() - from);
        return InParallel.each(count, i -> {
            var p = text.paragraph(from + i);
            return p.segments().stream()
                    .map(span -> words.apply(span.of(p.text())))
                    .toList();
        });
    }

    private void write(Paragraph p, List<String> folded, PreparedStatement segments, PreparedStatement index)
            throws SQLException {
        for (int s = 0; s < p.segments().size(); s++) {
            var span = p.segments().get(s);
            Sql.bind(segments, segment, paragraph, s, span.start(), span.end());
            segments.executeUpdate();
            Sql.bind(index, segment, folded.get(s));
            index.executeUpdate();
            segment++;
        }
    }

    /// Goes on behind what is there; others may have written meanwhile.
    private void number() throws SQLException {
        paragraph = next("SELECT coalesce(max(id), 0) + 1 FROM paragraph");
        segment = next("SELECT coalesce(max(id), 0) + 1 FROM segment");
    }

    private long next(String query) throws SQLException {
        return sql.first(query, row -> row.getLong(1)).orElseThrow();
    }
}
