package enface.publish.parallel;

import enface.job.Progress;
import enface.text.Paragraph.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes facing texts in Markdown: the title, then a table with a column for each version, headings bold. A line end
/// in
/// a cell is `<br>`; every sign that would mean something is escaped.
final class ToMarkdown {

    private static final Pattern MEANING = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LINE_END = Pattern.compile("\\R|[\\x0B\\f]");

    private ToMarkdown() {}

    static void write(Parallel texts, Writer out, Progress progress) throws IOException {
        if (!texts.title().isEmpty()) {
            out.write("# " + escaped(texts.title(), " ") + "\n\n");
        }
        out.write(Heads.of(texts).stream()
                .map(head -> escaped(head, " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        out.write("|" + " --- |".repeat(texts.versions().size()) + "\n");
        for (int row = 0; row < texts.rows().size(); row++) {
            progress.step(row, texts.rows().size());
            int here = row;
            boolean heading = isHeading(texts, row);
            var line = new StringBuilder("|");
            for (int version = 0; version < texts.versions().size(); version++) {
                var cell = escaped(texts.text(here, version), "<br>");
                line.append(cell.isEmpty() ? " " : heading ? " **" + cell + "** " : " " + cell + " ")
                        .append('|');
            }
            out.write(line.append('\n').toString());
        }
    }

    private static boolean isHeading(Parallel texts, int row) {
        for (int version = 0; version < texts.versions().size(); version++) {
            var text = texts.versions().get(version).text();
            boolean other = texts.cell(row, version)
                    .segments()
                    .anyMatch(s -> text.paragraph(text.paragraphOf(s)).kind() != Kind.HEADING);
            if (other) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text, String lineEnd) {
        return LINE_END.matcher(MEANING.matcher(text).replaceAll("\\\\$0")).replaceAll(lineEnd);
    }
}
