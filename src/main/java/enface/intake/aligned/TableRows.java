package enface.intake.aligned;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile;
import enface.text.table.Cells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The rows of a table whose cells are parted by some sign, found out from the rows themselves.
final class TableRows {

    private static final List<Character> SIGNS = List.of(',', '\t', ';', '|');
    private static final int TRIED = 60;

    private TableRows() {}

    /// All rows that are not blank.
    ///
    /// @param tabs whether the name of the file says that tabs part its cells
    static List<List<String>> of(SourceFile file, boolean tabs) throws IntakeException {
        if (tabs && file.text().indexOf('\t') >= 0) {
            return tabbed(file);
        }
        var start = start(file);
        char sign = SIGNS.stream()
                .max(Comparator.comparingInt(s -> evenRows(start, s)))
                .orElseThrow();
        return sign == '\t' ? tabbed(file) : quoted(file.text(), sign).orElseThrow(() -> broken(file, sign));
    }

    private static String start(SourceFile file) {
        int line = Math.min(file.lineCount(), TRIED) - 1;
        return file.text().substring(0, file.line(line).end());
    }

    /// How many rows have as many cells as most, where that is more than one.
    private static int evenRows(String start, char sign) {
        var rows = quoted(start, sign)
                .orElseGet(() -> start.lines().map(l -> split(l, sign)).toList());
        var counts = new HashMap<Integer, Integer>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToInt(e -> e.getValue())
                .max()
                .orElse(0);
    }

    /// Programs that write tabs seldom quote: a quotation mark may be one of the text.
    private static List<List<String>> tabbed(SourceFile file) {
        var plain = IntStream.range(0, file.lineCount())
                .mapToObj(i -> file.line(i).of(file.text()))
                .filter(line -> !line.isBlank())
                .map(line -> split(line, '\t'))
                .toList();
        int cells = plain.isEmpty() ? 0 : plain.getFirst().size();
        boolean even = cells > 1 && plain.stream().allMatch(row -> row.size() == cells);
        if (even && Escapes.areIn(file.text())) {
            return plain.stream()
                    .map(row -> row.stream().map(Escapes::undone).toList())
                    .toList();
        }
        return even
                ? plain.stream().map(TableRows::unquoted).toList()
                : quoted(file.text(), '\t').orElse(plain);
    }

    private static List<String> split(String line, char sign) {
        var cells = new ArrayList<String>();
        int start = 0;
        for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, start)) {
            cells.add(line.substring(start, at));
            start = at + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    private static List<String> unquoted(List<String> row) {
        return row.stream().map(TableRows::unquoted).toList();
    }

    /// A cell that was quoted has its inner marks doubled.
    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        var inner = cell.substring(1, cell.length() - 1);
        boolean doubled = inner.replace("\"\"", "").indexOf('"') < 0 && inner.contains("\"\"");
        return doubled || inner.indexOf('\t') >= 0 ? inner.replace("\"\"", "\"") : cell;
    }

    /// The rows; nothing where quotation marks are not in pairs.
    private static Optional<List<List<String>>> quoted(String text, char sign) {
        var rows = new ArrayList<List<String>>();
        try (var reader = reader(text, sign)) {
            for (var row : reader) {
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row.getFields().stream().map(Cells::plain).toList());
                }
            }
            return Optional.of(rows);
        } catch (CsvParseException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char sign) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    /// Where the marks stop being in pairs: after the last row that could be read.
    private static IntakeException broken(SourceFile file, char sign) {
        long line = 1;
        try (var reader = reader(file.text(), sign)) {
            for (var row : reader) {
                line = row.getStartingLineNumber() + 1;
            }
        } catch (CsvParseException | IOException _) {
            // that is the place
        }
        return new IntakeException(Kind.BROKEN, file.name(), Long.toString(line));
    }
}
