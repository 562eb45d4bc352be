package enface.publish.parallel;

import enface.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a table with tabs between its cells, a line of heads first. Tab, line end and backslash are written `\t`,
/// `\n`
/// and `\\`, other ends of lines by their numbers; a text that a spreadsheet would reckon with has a
/// backslash before it, `\=`.
final class ToTsv {

    private static final String FORMULA = "=+-@";

    private ToTsv() {}

    static void write(Parallel texts, Writer out, Progress progress) throws IOException {
        out.write(Heads.of(texts).stream().map(ToTsv::escaped).collect(Collectors.joining("\t", "", "\n")));
        for (int row = 0; row < texts.rows().size(); row++) {
            progress.step(row, texts.rows().size());
            for (int version = 0; version < texts.versions().size(); version++) {
                out.write(version == 0 ? "" : "\t");
                out.write(escaped(texts.text(row, version)));
            }
            out.write('\n');
        }
    }

    private static String escaped(String text) {
        var cell = new StringBuilder();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell.append('\\');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> cell.append("\\\\");
                case '\t' -> cell.append("\\t");
                case '\n' -> cell.append("\\n");
                case '\r' -> cell.append("\\r");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                        cell.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        cell.append(c);
                    }
                }
            }
        }
        return cell.toString();
    }
}
