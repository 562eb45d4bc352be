package enface.publish.parallel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import enface.job.Progress;
import enface.text.table.Cells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a table with commas between its cells (RFC 4180), a line of heads first. No cell is a formula to a
/// spreadsheet ([Cells]).
final class ToCsv {

    private ToCsv() {}

    static void write(Parallel texts, Writer out, Progress progress) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out); // whoever made it closes it
        try {
            csv.writeRecord(harmless(Heads.of(texts)));
            for (int row = 0; row < texts.rows().size(); row++) {
                progress.step(row, texts.rows().size());
                int number = row;
                csv.writeRecord(harmless(IntStream.range(0, texts.versions().size())
                        .mapToObj(v -> texts.text(number, v))
                        .toList()));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(Cells::harmless).toList();
    }
}
