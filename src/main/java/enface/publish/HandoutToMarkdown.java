package enface.publish;

import enface.language.cut.Words;
import enface.publish.Block.Cell;
import enface.publish.Block.Manner;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes handouts as Markdown that a program for notes takes: front matter with title, languages and tags, marked
/// stretches bold, the text side by side as a table, remarks as they were typed. Each note is a block with an id that
/// stays as long as the note is there, so that links to it from elsewhere hold.
public final class HandoutToMarkdown {

    /// How many signs stand for a line to write on.
    private static final int LINE = 24;

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
        handout.blocks().forEach(b -> block(handout, b, page));
        return page.toString();
    }

    private void block(Handout handout, Block block, StringBuilder page) {
        switch (block) {
            case Block.Heading heading -> page.append("\n## %s\n".formatted(labels.part(heading.part())));
            case Block.Empty(var part) -> page.append("\n%s\n".formatted(labels.none(part)));
            case Block.Text text -> {
                page.append('\n');
                table(handout, text, page);
                text.beside().forEach(e -> entry(handout, e, true, page));
            }
            case Block.Notes notes -> notes.entries().forEach(e -> entry(handout, e, notes.quoted(), page));
            case Block.Questions(var questions) ->
                questions.forEach(q -> {
                    page.append(
                            "\n### %d\n\n%s\n".formatted(q.number(), q.text().strip()));
                    passages(handout, q.passages(), page);
                });
            case Block.Answers answers -> answers(answers, page);
            case Block.Table table -> {
                page.append('\n');
                table(table.heads(), page);
                table.rows().forEach(row -> row(row.stream().map(HandoutToMarkdown::cell), page));
            }
            case Block.Cards(var cards) -> {
                page.append('\n');
                table(List.of(labels.part(Block.Part.CARDS), ""), page);
                cards.forEach(c -> row(Stream.of(cell(c.front()), cell(c.back())), page));
            }
        }
    }

    private void answers(Block.Answers answers, StringBuilder page) {
        page.append("\n### %s\n\n".formatted(labels.task(answers.to())));
        for (var answer : answers.answers()) {
            var text = escaped(answer.text()).replace("\n", "\n   ");
            page.append("%d. %s\n".formatted(answer.number(), text));
        }
    }

    private static void row(Stream<String> cells, StringBuilder page) {
        page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static void table(List<String> heads, StringBuilder page) {
        row(heads.stream().map(HandoutToMarkdown::escaped), page);
        page.append("|").append(" --- |".repeat(heads.size())).append("\n");
    }

    private static String cell(Cell cell) {
        return Stream.of(cell.head().isEmpty() ? "" : "**" + escaped(cell.head()) + "**", escaped(cell.text()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"))
                .replace("\n", "<br>");
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

    private void table(Handout handout, Block.Text text, StringBuilder page) {
        boolean numbered = text.manner() == Manner.PARTED;
        var names = handout.columns().stream().map(c -> labels.name(c.language()));
        table((numbered ? Stream.concat(Stream.of("#"), names) : names).toList(), page);
        var ids = new HashMap<Integer, String>();
        handout.entries().forEach(e -> ids.put(e.number(), id(handout, e)));
        for (var row : text.rows()) {
            var cells = row.passages().stream()
                    .map(p -> row.heading() ? strong(p, ids) : marked(p, ids))
                    .map(cell -> cell.replace("\n", "<br>"));
            row(numbered ? Stream.concat(Stream.of(Integer.toString(row.number())), cells) : cells, page);
        }
    }

    private void entry(Handout handout, Entry entry, boolean quoted, StringBuilder page) {
        page.append("\n### %d · %s\n\n%s ^%s\n"
                .formatted(
                        entry.number(),
                        escaped(labels.category(entry)),
                        escaped(labels.signature(entry)),
                        id(handout, entry)));
        if (quoted) {
            passages(handout, entry.passages(), page);
        }
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

    /// Passages as quotations, each with where it comes from.
    private void passages(Handout handout, List<Passage> passages, StringBuilder page) {
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.text().isEmpty() || passage.room() > 0) {
                var source = passage.source().isEmpty() ? "" : "\n> — " + escaped(passage.source());
                page.append("\n> %s: %s%s\n"
                        .formatted(
                                escaped(labels.name(handout.columns().get(i).language())),
                                marked(passage, Map.of()).replace("\n", "\n> "),
                                source));
            }
        }
    }

    /// @param ids of the notes by their numbers, which follow what is marked; none where they are not wanted
    private static String marked(Passage passage, Map<Integer, String> ids) {
        if (passage.room() > 0) {
            return escaped("_".repeat(LINE));
        }
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
            stretch.blanks()
                    .forEach(b -> text.append("(%d) %s"
                            .formatted(b.number(), escaped("_".repeat(Math.clamp(b.room(), 4, 16))))));
        }
        return text.toString();
    }

    /// A heading, bold unless something in it is already.
    private static String strong(Passage passage, Map<Integer, String> ids) {
        var words = marked(passage, ids);
        return words.isBlank() || words.contains("**") ? words : "**" + words + "**";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
    }
}
