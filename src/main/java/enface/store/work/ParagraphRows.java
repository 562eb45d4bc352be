package enface.store.work;

import enface.store.sql.Sql;
import enface.text.Paragraph;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/// One paragraph in the library, with its segments and what the index holds of them.
public final class ParagraphRows {

    private ParagraphRows() {}

    /// Writes a paragraph down where there is none with its number. Costs its length.
    ///
    /// @param words makes of a segment what the index holds of it
    public static void insert(Sql sql, long version, int number, Paragraph paragraph, UnaryOperator<String> words)
            throws SQLException {
        long id = sql.insert(
                "INSERT INTO paragraph (version_id, number, kind, text) VALUES (?, ?, ?, ?)",
                version,
                number,
                paragraph.kind().name(),
                paragraph.text());
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
