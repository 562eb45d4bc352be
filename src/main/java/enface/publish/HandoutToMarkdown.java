package enface.publish;

import enface.language.cut.Words;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes handouts as Markdown: marked stretches bold, the text side by side as a table, remarks as they were typed.
public final class HandoutToMarkdown {

    private final Labels labels;

    public HandoutToMarkdown(Words words) {
        labels = new Labels(words);
    }

    /// Writes `handout` to `file`, whole or not at all.
    public void write(Handout handout, Path file) throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, text(handout)));
    }

    public String text(Handout handout) {
        var page = new StringBuilder();
        for (var front : handout.fronts()) {
            if (!front.title().isEmpty()) {
                page.append("# ").append(escaped(front.title())).append("\n\n");
            }
            front.lines().forEach(l -> page.append(escaped(l)).append("  \n"));
            page.append('\n');
        }
        for (var column : handout.columns()) {
            page.append("- **%s** %s\n"
                    .formatted(escaped(labels.name(column.language())), escaped(labels.roleAndPoints(column))));
        }
        if (!handout.rows().isEmpty()) {
            page.append("\n## %s\n\n".formatted(labels.text()));
            table(handout, page);
        }
        if (!handout.entries().isEmpty()) {
            page.append("\n## %s\n".formatted(labels.notes()));
            handout.entries().forEach(e -> entry(handout, e, page));
        }
        return page.toString();
    }

    private void table(Handout handout, StringBuilder page) {
        page.append(handout.columns().stream()
                .map(c -> escaped(labels.name(c.language())))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        page.append("|").append(" --- |".repeat(handout.columns().size())).append("\n");
        for (var row : handout.rows()) {
            page.append(row.passages().stream()
                    .map(p -> marked(p, true).replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private void entry(Handout handout, Entry entry, StringBuilder page) {
        page.append("\n### %d · %s\n\n%s\n"
                .formatted(entry.number(), escaped(labels.category(entry)), escaped(labels.signature(entry))));
        IntStream.range(0, entry.passages().size())
                .filter(i -> !entry.passages().get(i).text().isEmpty())
                .forEach(i -> page.append("\n> %s: %s\n"
                        .formatted(
                                escaped(labels.name(handout.columns().get(i).language())),
                                marked(entry.passages().get(i), false).replace("\n", "\n> "))));
        entry.quotes()
                .forEach(q -> page.append(
                        "\n> %s\n".formatted(escaped(labels.quote(q)).replace("\n", "\n> "))));
        page.append("\n").append(entry.remark().strip()).append("\n");
        entry.replies()
                .forEach(r -> page.append("\n> **%s**\n>\n> %s\n"
                        .formatted(escaped(labels.reply(r)), r.text().strip().replace("\n", "\n> "))));
        if (!entry.tags().isEmpty()) {
            page.append("\n")
                    .append(entry.tags().stream().map(t -> "\\#" + escaped(t)).collect(Collectors.joining(" ")))
                    .append("\n");
        }
        if (!entry.terms().isEmpty()) {
            var terms = entry.terms().stream()
                    .map(c -> escaped(Labels.term(c, handout.columns())))
                    .collect(Collectors.joining(" · "));
            page.append("\n*%s* %s\n".formatted(labels.terms(), terms));
        }
    }

    private static String marked(Passage passage, boolean numbered) {
        var text = new StringBuilder();
        for (var stretch : passage.stretches()) {
            var words = escaped(stretch.text());
            text.append(stretch.marks().isEmpty() || words.isBlank() ? words : "**" + words + "**");
            if (stretch.ending().stream().anyMatch(m -> m.span().isEmpty())) {
                text.append(" **").append(escaped(Handout.GAP)).append("**");
            }
            if (numbered) {
                stretch.ending().forEach(m -> text.append(" (").append(m.note()).append(")"));
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
    }
}
