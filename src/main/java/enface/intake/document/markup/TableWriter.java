package enface.intake.document.markup;

import enface.intake.document.part.TableShape;
import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.Paragraph.Kind;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// Writes the cells of a table down, row by row; names of languages and numbers of rows are left out.
final class TableWriter {

    private final Transcript out;
    private final Inline inline;

    TableWriter(Transcript out, Inline inline) {
        this.out = out;
        this.inline = inline;
    }

    void write(List<List<String>> rows) {
        var shape = TableShape.of(rows);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                var text = rows.get(row).get(cell).strip();
                out.beginCell(row, cell);
                if (shape.isBeside(row, cell)) {
                    out.omit(text, Reason.LABEL);
                    continue;
                }
                for (var paragraph : text.split("\n\\s*\n", -1)) {
                    out.begin(Kind.BODY, 0);
                    inline.write(joined(paragraph), false);
                }
            }
        }
        out.endTable();
    }

    /// The lines of a cell end where its width did.
    private static String joined(String paragraph) {
        var joined = new StringBuilder();
        for (var line : paragraph.split("\n", -1)) {
            var text = line.strip();
            boolean gap = !joined.isEmpty()
                    && !text.isEmpty()
                    && !(isUnspaced(joined.codePointBefore(joined.length())) && isUnspaced(text.codePointAt(0)));
            joined.append(gap ? " " : "").append(text);
        }
        return joined.toString();
    }

    private static boolean isUnspaced(int c) {
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || "，。、；：！？）》」』”’".indexOf(c) >= 0;
    }
}
