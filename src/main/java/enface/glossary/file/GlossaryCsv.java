package enface.glossary.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import enface.glossary.file.ColumnHead.Said;
import enface.glossary.file.ColumnHead.Terms;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.glossary.file.WordTable.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads glossaries from tables: CSV, TSV and their cousins, whose first line names the languages.
///
/// A column is a language (by tag or name, in any usual spelling), a definition or something else that is written down
/// about a concept, or is left out and said so. What parts the cells is seen from the first line. Nothing throws:
/// whatever is wrong is in the draft's problems, with its line. [GlossaryTable] writes what this reads.
public final class GlossaryCsv {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '，', '；', '|');

    private GlossaryCsv() {}

    /// Reads `text` as a glossary called `name`. One pass; a million rows take seconds.
    public static GlossaryDraft read(String text, String name) {
        var table = table(text);
        var rows = table.rows();
        var heads = rows.isEmpty()
                ? List.<ColumnHead>of()
                : TermTable.heads(rows.getFirst().cells());
        var terms = new TermTable(heads);
        if (heads.stream().noneMatch(Terms.class::isInstance)) {
            if (!rows.isEmpty() || table.problems().isEmpty()) {
                int line = rows.isEmpty() ? 1 : rows.getFirst().line();
                var first = rows.isEmpty() ? "" : TermTable.shortened(firstLine(text));
                terms.problem(new GlossaryProblem(line, Kind.HEADER_UNREADABLE, first));
            } else {
                table.problems().forEach(terms::problem);
            }
            return terms.draft(name);
        }
        terms.sayWhatIsLeftOut(rows.getFirst().line());
        for (var row : rows.subList(1, rows.size())) {
            if (!terms.row(row.cells(), row.line())) {
                break;
            }
        }
        table.problems().forEach(terms::problem);
        return terms.draft(name);
    }

    /// The rows of a table that are not blank.
    static WordTable table(String given) {
        var text = given.startsWith("\uFEFF") ? given.substring(1) : given;
        return table(text, delimiter(text));
    }

    static WordTable table(String text, char delimiter) {
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<GlossaryProblem>();
        int end = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (var record : records) {
                int line = (int) record.getStartingLineNumber();
                end = line + linesWithin(record);
                var row = new Row(line, record.getFields());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException _) {
            problems.add(new GlossaryProblem(end + 1, Kind.QUOTATION_OPEN, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordTable(rows, problems);
    }

    private static String firstLine(String text) {
        return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    }

    /// What parts the cells: the sign that makes most languages of the first line, or else most cells of the first
    /// lines.
    private static char delimiter(String text) {
        var first = firstLine(text);
        return DELIMITERS.stream()
                .max(Comparator.<Character>comparingLong(d -> languagesIn(first, d))
                        .thenComparingLong(
                                d -> first.chars().filter(c -> c == d).count()))
                .orElseThrow();
    }

    private static int linesWithin(CsvRecord row) {
        return (int) row.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    private static long languagesIn(String line, char delimiter) {
        return TermTable.heads(List.of(line.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter))))).stream()
                .filter(h -> h instanceof Terms || h instanceof Said)
                .count();
    }
}
