package enface.publish;

import enface.language.cut.Words;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes handouts as Markdown that a program for notes takes: front matter with title, languages and tags, marked
/// stretches bold, the text side by side as a table, remarks as they were typed. Each note is a block with an id that
/// stays as long as the note is there, so that links to it from elsewhere hold.
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
        matter(handout, page);
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

    private static void matter(Handout handout, StringBuilder page) {
        page.append("---\n");
        if (!handout.title().isEmpty()) {
            page.append("title: ").append(quoted(handout.title())).append('\n');
        }
        var languages = handout.columns().stream()
                .map(c -> c.language().value())
                .distinct()
                .collect(Collectors.joining(", ", "[", "]"));
        page.append("languages: ").append(languages).append('\n');
        var tags = handout.entries().stream()
                .flatMap(e -> e.tags().stream())
                .map(HandoutToMarkdown::tag)
                .distinct()
                .map(HandoutToMarkdown::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
        page.append("tags: ").append(tags).append("\n---\n\n");
    }

    /// A text as YAML has it between quotation marks.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    /// A tag as programs for notes have them: without spaces and marks.
    private static String tag(String tag) {
        return tag.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}_/-]+", "-");
    }

    /// The id of the block of a note: by when it was written, which never changes.
    private static String id(Handout handout, Entry entry) {
        var own = "note-" + Long.toString(entry.created().toEpochMilli(), Character.MAX_RADIX);
        long before = handout.entries().stream()
                .takeWhile(e -> !e.equals(entry))
                .filter(e -> e.created().equals(entry.created()))
                .count();
        return before == 0 ? own : own + "-" + (before + 1);
    }

    private void table(Handout handout, StringBuilder page) {
        page.append(handout.columns().stream()
                .map(c -> escaped(labels.name(c.language())))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        page.append("|").append(" --- |".repeat(handout.columns().size())).append("\n");
        var ids = new HashMap<Integer, String>();
        handout.entries().forEach(e -> ids.put(e.number(), id(handout, e)));
        for (var row : handout.rows()) {
            page.append(row.passages().stream()
                    .map(p -> marked(p, ids).replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private void entry(Handout handout, Entry entry, StringBuilder page) {
        page.append("\n### %d · %s\n\n%s ^%s\n"
                .formatted(
                        entry.number(),
                        escaped(labels.category(entry)),
                        escaped(labels.signature(entry)),
                        id(handout, entry)));
        IntStream.range(0, entry.passages().size())
                .filter(i -> !entry.passages().get(i).text().isEmpty())
                .forEach(i -> page.append("\n> %s: %s\n"
                        .formatted(
                                escaped(labels.name(handout.columns().get(i).language())),
                                marked(entry.passages().get(i), Map.of()).replace("\n", "\n> "))));
        entry.quotes()
                .forEach(q -> page.append(
                        "\n> %s\n".formatted(escaped(labels.quote(q)).replace("\n", "\n> "))));
        page.append("\n").append(entry.remark().strip()).append("\n");
        entry.replies()
                .forEach(r -> page.append("\n> **%s**\n>\n> %s\n"
                        .formatted(escaped(labels.reply(r)), r.text().strip().replace("\n", "\n> "))));
        if (!entry.tags().isEmpty()) {
            page.append("\n")
                    .append(entry.tags().stream().map(t -> "#" + tag(t)).collect(Collectors.joining(" ")))
                    .append("\n");
        }
        if (!entry.terms().isEmpty()) {
            var terms = entry.terms().stream()
                    .map(c -> escaped(Labels.term(c, handout.columns())))
                    .collect(Collectors.joining(" · "));
            page.append("\n*%s* %s\n".formatted(labels.terms(), terms));
        }
    }

    /// @param ids of the notes by their numbers, which follow what is marked; none where they are not wanted
    private static String marked(Passage passage, Map<Integer, String> ids) {
        var text = new StringBuilder();
        for (var stretch : passage.stretches()) {
            var words = escaped(stretch.text());
            text.append(stretch.marks().isEmpty() || words.isBlank() ? words : "**" + words + "**");
            if (stretch.ending().stream().anyMatch(m -> m.span().isEmpty())) {
                text.append(" **").append(escaped(Handout.GAP)).append("**");
            }
            stretch.ending().stream()
                    .filter(m -> ids.containsKey(m.note()))
                    .forEach(m -> text.append(" [%d](#^%s)".formatted(m.note(), ids.get(m.note()))));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
    }
}
