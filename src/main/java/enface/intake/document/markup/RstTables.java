package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tables of reStructuredText: drawn with bars, with two columns of signs, or as a list of lists.
final class RstTables {

    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=]+\\+)+");
    private static final Pattern SIMPLE = Pattern.compile("=+(?: +=+)+");
    private static final Pattern ROW = Pattern.compile("[*-] +([*-](?: .*)?|)");

    private final Transcript out;
    private final TableWriter writer;

    RstTables(Transcript out, RstInline inline) {
        this.out = out;
        writer = new TableWriter(out, inline);
    }

    /// Reads the table that starts on a line, and says the line after it; the same line where none does.
    int read(Lines lines, int i) {
        if (BORDER.matcher(lines.at(i)).matches()) {
            return drawn(lines, i);
        }
        return SIMPLE.matcher(lines.at(i)).matches() ? simple(lines, i) : i;
    }

    private int drawn(Lines lines, int i) {
        int end = i;
        while (lines.at(end).startsWith("+") || lines.at(end).startsWith("|")) {
            end++;
        }
        var rows = new ArrayList<List<StringBuilder>>();
        boolean open = false;
        for (int at = i; at < end; at++) {
            var line = lines.at(at);
            if (line.startsWith("+")) {
                out.omit(line, Reason.MARKUP);
                open = false;
                continue;
            }
            var cells = line.substring(1, Math.max(1, line.length() - (line.endsWith("|") ? 1 : 0)))
                    .split("\\|", -1);
            if (!open) {
                rows.add(new ArrayList<>());
                open = true;
            }
            for (int cell = 0; cell < cells.length; cell++) {
                add(rows.getLast(), cell, cells[cell]);
            }
        }
        write(rows);
        return end;
    }

    private static void add(List<StringBuilder> row, int cell, String text) {
        while (row.size() <= cell) {
            row.add(new StringBuilder());
        }
        row.get(cell).append(row.get(cell).isEmpty() ? "" : "\n").append(text.strip());
    }

    private int simple(Lines lines, int i) {
        var starts = new ArrayList<Integer>();
        var columns = Pattern.compile("=+").matcher(lines.at(i));
        while (columns.find()) {
            starts.add(columns.start());
        }
        int borders = 0;
        int end = i;
        var rows = new ArrayList<List<StringBuilder>>();
        for (; end < lines.count(); end++) {
            var line = lines.at(end);
            if (SIMPLE.matcher(line).matches()) {
                out.omit(line, Reason.MARKUP);
                borders++;
                if (borders > 1 && (lines.isBlank(end + 1) || borders == 3)) {
                    end++;
                    break;
                }
            } else if (!line.isBlank()) {
                row(rows, starts, line);
            }
        }
        write(rows);
        return end;
    }

    /// Columns stand below each other by places; wide signs take two.
    private static void row(List<List<StringBuilder>> rows, List<Integer> starts, String line) {
        boolean more = line.startsWith("  ") && !rows.isEmpty();
        if (!more) {
            rows.add(new ArrayList<>());
        }
        for (int cell = 0; cell < starts.size(); cell++) {
            int from = index(line, starts.get(cell));
            int to = cell + 1 < starts.size() ? index(line, starts.get(cell + 1)) : line.length();
            var text = line.substring(Math.min(from, to), to);
            if (!more || !text.isBlank()) {
                add(rows.getLast(), cell, text);
            }
        }
    }

    private static int index(String line, int place) {
        int at = 0;
        int width = 0;
        while (at < line.length() && width < place) {
            width += isWide(line.charAt(at)) ? 2 : 1;
            at++;
        }
        return at;
    }

    private static boolean isWide(char c) {
        return c >= 0x1100
                && (c <= 0x115f || (c >= 0x2e80 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || c >= 0xff00);
    }

    /// A list of rows, each a list of cells.
    void list(Lines lines) {
        var rows = new ArrayList<List<StringBuilder>>();
        for (int i = 0; i < lines.count(); i++) {
            var line = lines.at(i);
            var row = ROW.matcher(line);
            if (Lines.indent(line) == 0 && row.matches()) {
                rows.add(new ArrayList<>());
                line = row.group(1);
            }
            var text = line.strip();
            if (text.isEmpty() || rows.isEmpty()) {
                out.omit(rows.isEmpty() ? text : "", Reason.UNPLACED);
                continue;
            }
            boolean begins = text.matches("[*-](?: .*)?");
            var cells = rows.getLast();
            add(cells, cells.size() - (begins || cells.isEmpty() ? 0 : 1), begins ? text.substring(1) : text);
        }
        write(rows);
    }

    private void write(List<List<StringBuilder>> rows) {
        writer.write(rows.stream()
                .map(row -> row.stream().map(StringBuilder::toString).toList())
                .toList());
    }
}
