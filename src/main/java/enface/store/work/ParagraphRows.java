package enface.store.work;

import enface.store.sql.Sql;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.TextSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One paragraph in the library, with its segments and what the index holds of them.
public final class ParagraphRows {

    private ParagraphRows() {}

    /// The paragraph that these columns of a row tell of: kind, text, bounds of segments, speaker, times, page and
    /// readings.
    ///
    /// @param first the number of the first of the seven
    public static Paragraph read(ResultSet row, int first) throws SQLException {
        return new Paragraph(
                Paragraph.Kind.valueOf(row.getString(first)),
                row.getString(first + 1),
                Works.spans(row.getString(first + 2)),
                said(row.getString(first + 3), row.getString(first + 4)).on(row.getString(first + 5)),
                read(row.getString(first + 6)));
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

    private static List<Reading> read(String lines) {
        return lines.isEmpty()
                ? List.of()
                : lines.lines()
                        .map(line -> line.split(" ", 3))
                        .map(line -> new Reading(
                                new TextSpan(Integer.parseInt(line[0]), Integer.parseInt(line[1])), line[2]))
                        .toList();
    }

    /// How its characters are read, as it is written in one text: a line for each reading.
    public static String readings(Paragraph paragraph) {
        return paragraph.readings().stream()
                .map(r -> r.span().start() + " " + r.span().end() + " " + r.said())
                .collect(Collectors.joining("\n"));
    }

    /// Writes a paragraph down where there is none with its number. Costs its length.
    ///
    /// @param words makes of a segment what the index holds of it
    public static void insert(Sql sql, long version, int number, Paragraph paragraph, UnaryOperator<String> words)
            throws SQLException {
        long id = sql.insert(
                "INSERT INTO paragraph (version_id, number, kind, text, speaker, times, page, readings) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                version,
                number,
                paragraph.kind().name(),
                paragraph.text(),
                paragraph.speaker(),
                times(paragraph.said()),
                paragraph.said().page(),
                readings(paragraph));
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
