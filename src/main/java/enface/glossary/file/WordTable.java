package enface.glossary.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table as a file holds it, whatever its columns mean.
///
/// @param problems what could not be read of it
public record WordTable(List<Row> rows, List<GlossaryProblem> problems) {

    /// A row.
    ///
    /// @param line that of the file in which it begins, from 1; in a spreadsheet its number
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The line between the head of a table in Markdown and its rows.
    private static final Pattern RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*\\|?");

    public WordTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// The rows of a spreadsheet that have anything in them.
    static WordTable of(List<List<String>> rows) {
        var kept = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new Row(i + 1, rows.get(i));
            if (!row.isBlank()) {
                kept.add(row);
            }
        }
        return new WordTable(kept, List.of());
    }

    /// How many columns its widest row has.
    public int width() {
        return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }

    /// Whether a text has a table in Markdown.
    static boolean isMarkdown(String text) {
        var lines = text.lines().limit(200).map(String::strip).toList();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.contains("|")
                    && line.length() < 2_000
                    && RULE.matcher(line).matches()
                    && lines.get(i - 1).contains("|")) {
                return true;
            }
        }
        return false;
    }

    /// The tables of a text in Markdown, one below the other; what stands around them is not read.
    static WordTable ofMarkdown(String text) {
        var rows = new ArrayList<Row>();
        var lines = text.lines().toList();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            boolean rule = line.contains("|")
                    && line.length() < 2_000
                    && RULE.matcher(line).matches();
            if (!line.contains("|")) {
                inside = false;
            } else if (rule) {
                if (!inside && i > 0) {
                    rows.add(new Row(i, cells(lines.get(i - 1).strip())));
                }
                inside = true;
            } else if (inside) {
                rows.add(new Row(i + 1, cells(line)));
            }
        }
        return new WordTable(rows, List.of());
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        int start = line.startsWith("|") ? 1 : 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
