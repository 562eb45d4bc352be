package enface.publish.word;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Heading;
import enface.publish.Block.Part;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.word.WordText.Look;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;

/// The body of one document as it is written, block by block.
final class WordBody {

    private static final LanguageTag PLAIN = LanguageTag.UNDETERMINED;

    private final Handout handout;
    private final WordComments comments;
    private final Labels labels;
    private final StringWriter out = new StringWriter();
    private final XmlText xml = new XmlText(out);
    private final WordText text = new WordText(xml);
    private final boolean onText;
    private final boolean wide;
    private final WordPassages passages;
    private final WordTable tables;
    private long done;

    WordBody(Handout handout, WordComments comments, Labels labels) {
        this.handout = handout;
        this.comments = comments;
        this.labels = labels;
        onText = !handout.rows().isEmpty();
        wide = handout.columns().size() > 2;
        passages = new WordPassages(handout, comments, text);
        tables = new WordTable(xml, WordParts.room(wide));
    }

    String written(Progress progress) throws IOException {
        xml.raw(WordParts.HEAD);
        xml.open(
                "w:document",
                "xmlns:w",
                WordParts.W,
                "xmlns:w14",
                WordParts.W14,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:mc",
                WordParts.MC,
                "mc:Ignorable",
                "w14");
        xml.open("w:body");
        fronts();
        for (var block : handout.blocks()) {
            block(block, progress);
        }
        WordParts.page(xml, wide);
        xml.close("w:body").close("w:document");
        return out.toString();
    }

    private void block(Block block, Progress progress) throws IOException {
        var lists = new WordLists(labels, text, tables);
        switch (block) {
            case Heading heading -> heading(heading);
            case Block.Empty(var part) -> text.paragraph("Small", PLAIN, labels.none(part), Look.PLAIN);
            case Block.Text of -> {
                new WordRows(handout, labels, text, tables, passages).write(of, progress, done, total());
                done += of.rows().size();
            }
            case Block.Notes notes -> notes(notes.entries(), progress);
            case Block.Questions(var questions) -> {
                for (var question : questions) {
                    lists.question(question);
                    if (!question.passages().isEmpty()) {
                        beside(question.passages());
                    }
                    lists.lines(question.lines());
                }
            }
            case Block.Answers answers -> lists.answers(answers);
            case Block.Table table -> lists.table(table);
            case Block.Cards(var cards) -> lists.cards(cards);
        }
    }

    private long total() {
        return (long) handout.rows().size() + handout.entries().size();
    }

    /// The title page; notes with no passage in the text stand on its first line.
    private void fronts() throws IOException {
        var loose = onText
                ? handout.entries().stream()
                        .filter(e -> !WordComments.isPlaced(e))
                        .toList()
                : List.<Entry>of();
        boolean first = true;
        for (var front : handout.fronts()) {
            if (!front.title().isEmpty()) {
                text.begin("Title", front.language(), "");
                if (first) {
                    commented(front.title(), front.language(), loose);
                    first = false;
                } else {
                    text.run(front.title(), front.language(), Look.PLAIN);
                }
                text.end();
            }
            for (var line : front.lines()) {
                text.paragraph("Small", front.language(), line, Look.PLAIN);
            }
        }
        if (first && !loose.isEmpty()) {
            text.begin("Title", PLAIN, "");
            commented(labels.notes(), PLAIN, loose);
            text.end();
        }
    }

    private void commented(String words, LanguageTag language, List<Entry> notes) throws IOException {
        for (var note : notes) {
            comments.start(text, note.number());
        }
        text.run(words, language, Look.PLAIN);
        for (var note : notes) {
            comments.end(text, note.number());
        }
    }

    /// Of text and notes the columns and the comments themselves tell what they are.
    private void heading(Heading heading) throws IOException {
        if (heading.part() != Part.TEXT && heading.part() != Part.NOTES) {
            text.title("Heading1", labels.part(heading.part()), heading.ownPage());
        }
    }

    /// Notes on a text that is there are comments; the others stand with their passages.
    private void notes(List<Entry> entries, Progress progress) throws IOException {
        if (!onText) {
            for (var entry : entries) {
                progress.step(done++, total());
                entry(entry);
            }
        }
    }

    private void entry(Entry entry) throws IOException {
        text.title("Heading1", entry.number() + " · " + labels.category(entry), false);
        text.paragraph("Small", PLAIN, labels.signature(entry), Look.PLAIN);
        beside(entry.passages());
        for (var quote : entry.quotes()) {
            text.paragraph("Small", PLAIN, labels.quote(quote), Look.PLAIN);
        }
        text.blocks(Markdown.read(entry.remark()), "", List.of());
        for (var reply : entry.replies()) {
            text.paragraph("Small", PLAIN, labels.reply(reply), Look.BOLD);
            text.blocks(Markdown.read(reply.text()), "", List.of());
        }
        if (!entry.tags().isEmpty()) {
            text.paragraph("Small", PLAIN, "#" + String.join(" #", entry.tags()), Look.PLAIN);
        }
    }

    /// Passages side by side, with where they come from.
    private void beside(List<Handout.Passage> of) throws IOException {
        var shown = IntStream.range(0, of.size())
                .filter(i -> !of.get(i).text().isEmpty() || of.get(i).room() > 0)
                .boxed()
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        tables.begin(
                shown.stream().map(_ -> 1).toList(),
                handout.columns().get(shown.getFirst()).language().isFromRight(),
                WordTable.Rule.NONE);
        tables.beginRow(false);
        for (int column : shown) {
            tables.beginCell();
            passages.write(of.get(column), column, false, false);
            if (!of.get(column).source().isEmpty()) {
                text.paragraph(
                        "Small",
                        WordComments.language(handout, column),
                        of.get(column).source(),
                        Look.PLAIN);
            }
            tables.endCell();
        }
        tables.endRow();
        tables.end();
    }
}
