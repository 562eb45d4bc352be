package enface.store.work;

import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.Said;
import enface.text.Said.Time;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One paragraph in the library, with its segments and what the index holds of them.
public final class ParagraphRows {

    private ParagraphRows() {}

    /// The paragraph that these columns of a row tell of: kind, text, bounds of segments, speaker, times and
    /// page.
    ///
    /// @param first the number of the first of the six
    public static Paragraph read(ResultSet row, int first) throws SQLException {
        return new Paragraph(
                Paragraph.Kind.valueOf(row.getString(first)),
                row.getString(first + 1),
                Works.spans(row.getString(first + 2)),
                said(row.getString(first + 3), row.getString(first + 4)).on(row.getString(first + 5)));
    }

    private static Said said(String speaker, String times) {
        if (times.isEmpty()) {
            return speaker.isEmpty() ? Said.UNKNOWN : Said.by(speaker);
        }
        return new Said(
                speaker,
                Works.spans(times).stream()
                        .map(span -> new Time(span.start(), span.end()))
                        .toList());
    }

    /// When the segments are said, as they are written in one text; nothing where nobody knows.
    public static String times(Said said) {
        return said.times().stream().map(time -> time.from() + " " + time.to()).collect(Collectors.joining(" "));
    }

    /// Writes a paragraph down where there is none with its number. Costs its length.
    ///
    /// @param words makes of a segment what the index holds of it
    public static void insert(Sql sql, long version, int number, Paragraph paragraph, UnaryOperator<String> words)
            throws SQLException {
        long id = sql.insert(
                "INSERT INTO paragraph (version_id, number, kind, text, speaker, times, page) VALUES (?, ?, ?, ?, ?, ?, ?)",
                version,
                number,
                paragraph.kind().name(),
                paragraph.text(),
                paragraph.speaker(),
                times(paragraph.said()),
                paragraph.said().page());
        for (int i = 0; i < paragraph.segments().size(); i++) {
            var span = paragraph.segments().get(i);
            long segment = sql.insert(
                    "INSERT INTO segment (paragraph_id, number, start_offset, end_offset) VALUES (?, ?, ?, ?)",
                    id,
                    i,
                    span.start(),
                    span.end());
            sql.run(
                    "INSERT INTO segment_words (rowid, words) VALUES (?, ?)",
                    segment,
                    words.apply(span.of(paragraph.text())));
        }
    }
}
