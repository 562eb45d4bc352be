package enface.publish.parallel;

import enface.job.Progress;
import enface.publish.xml.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a spreadsheet, XLSX: a line of heads that stays in sight, wide columns with wrapped text. Every cell is a
/// text: whatever it begins with, no sheet reckons with it. Rows leave the memory as they are written.
final class ToXlsx {

    /// The most that a cell may hold, by the format itself.
    static final int LONGEST = 32_767;

    private static final int ROWS_A_STEP = 500;
    private static final int WIDTH = 60;
    private static final Pattern SPELT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NO_NAME = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

    private ToXlsx() {}

    static void write(Parallel texts, OutputStream out, Progress progress) throws IOException {
        try (var book = new Workbook(out, "Enface", null)) {
            var title = texts.title();
            if (!title.isEmpty()) {
                book.properties().setTitle(XmlText.legal(title));
            }
            var sheet = book.newWorksheet(nameOf(title));
            int columns = texts.versions().size();
            heads(texts, sheet);
            int line = 1;
            for (int row = 0; row < texts.rows().size(); row++) {
                progress.step(row, texts.rows().size());
                int lines = 1;
                for (int version = 0; version < columns; version++) {
                    boolean right = texts.language(version).isFromRight();
                    lines = Math.max(lines, cell(sheet, line, version, held(texts.text(row, version)), right));
                }
                line += lines;
                if (row % ROWS_A_STEP == ROWS_A_STEP - 1) {
                    sheet.flush();
                }
            }
        }
    }

    /// Writes a text into a column; what is too long for a cell goes on in the one below.
    ///
    /// @return how many cells it takes
    private static int cell(Worksheet sheet, int line, int column, String text, boolean fromRight) {
        int cells = 0;
        int from = 0;
        do {
            int end = Math.min(text.length(), from + LONGEST);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                sheet.value(line + cells, column, text.substring(from, end));
            }
            sheet.style(line + cells, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(fromRight ? "right" : "left")
                    .set();
            cells++;
            from = end;
        } while (from < text.length());
        return cells;
    }

    private static void heads(Parallel texts, Worksheet sheet) {
        var heads = Heads.of(texts);
        for (int version = 0; version < heads.size(); version++) {
            sheet.width(version, WIDTH);
            sheet.value(0, version, held(heads.get(version)));
        }
        sheet.range(0, 0, 0, heads.size() - 1)
                .style()
                .bold()
                .fillColor("EFEAE0")
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
    }

    /// A name as sheets may have: 31 signs at most, none of some.
    private static String nameOf(String title) {
        var plain = NO_NAME.matcher(XmlText.legal(title)).replaceAll(" ").strip();
        int end = Math.min(31, plain.length());
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        var name = plain.substring(0, end).replaceAll("^'+|'+$", "").strip();
        return name.isEmpty() ? "Enface" : name;
    }

    /// A text as a cell holds it: what looks like the number of a sign, `_x000D_`, is said to be none, and signs that
    /// XML cannot hold are written that way.
    private static String held(String text) {
        var spelt = SPELT.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
        var held = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            boolean control = c == '\r' || (c < ' ' && c != '\n' && c != '\t');
            held.append(control ? "_x%04X_".formatted((int) c) : String.valueOf(c));
        }
        return XmlText.legal(held.toString());
    }
}
