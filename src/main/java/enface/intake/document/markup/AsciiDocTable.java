package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A table of AsciiDoc: cells behind bars, as many a row as its columns, or as the first line has.
final class AsciiDocTable {

    private static final int MOST_COLUMNS = 100;
    private static final Pattern BAR = Pattern.compile(
            "(?:^|(?<=\\s))(?:\\d*(?:\\.\\d+)?[+*])?[<^>]?(?:\\.[<^>])?[aehlmsdv]?\\|", Pattern.MULTILINE);
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*\"?([^\"\\]]*)\"?");

    private final TableWriter writer;

    AsciiDocTable(Transcript out, AsciiDocInline inline) {
        writer = new TableWriter(out, inline);
    }

    /// @param said what the line in brackets said of it
    void write(Lines lines, String said) {
        var cells = cells(lines.text());
        int columns = columns(said, lines);
        var rows = new ArrayList<List<String>>();
        for (int first = 0; first < cells.size(); first += columns) {
            rows.add(cells.subList(first, Math.min(cells.size(), first + columns)));
        }
        writer.write(rows);
    }

    private static List<String> cells(String text) {
        var cells = new ArrayList<>(Arrays.asList(BAR.split(text, -1)));
        cells.removeFirst(); // before the first bar
        return cells;
    }

    private static int columns(String said, Lines lines) {
        var columns = COLUMNS.matcher(said);
        if (columns.find()) {
            var named = columns.group(1).strip();
            if (named.matches("\\d{1,2}\\*.*")) {
                return Math.clamp(Integer.parseInt(named.substring(0, named.indexOf('*'))), 1, MOST_COLUMNS);
            }
            return named.split("[,;]", -1).length;
        }
        int first = 0;
        while (first < lines.count() && lines.isBlank(first)) {
            first++;
        }
        return Math.max(1, cells(lines.at(first)).size());
    }
}
