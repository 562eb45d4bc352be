package enface.publish.word;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.WholeFile;
import enface.publish.word.WordText.Look;
import enface.publish.xml.PackedParts;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Writes handouts as documents of Word (Office Open XML): the versions as columns of a table whose rows hold what
/// stands side by side, and the notes as real comments on their passages, with replies and what is settled. Where the
/// text is not wanted, each note stands with its passages.
///
/// Memory grows with the text: the body is put together before it is written.
public final class HandoutToWord {

    private static final LanguageTag PLAIN = LanguageTag.UNDETERMINED;

    private final Labels labels;
    private final InstantSource clock;

    public HandoutToWord(Words words, InstantSource clock) {
        labels = new Labels(words);
        this.clock = clock;
    }

    /// Writes `handout` to `file`, whole or not at all.
    ///
    /// @throws enface.job.CancelledException when the progress says so; nothing is written then
    public void write(Handout handout, Path file, Progress progress) throws IOException {
        WholeFile.write(file, draft -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(handout, clock.instant(), out, progress);
            }
        });
    }

    private void write(Handout handout, Instant made, OutputStream out, Progress progress) throws IOException {
        var comments = new WordComments(handout, labels);
        boolean onText = !handout.rows().isEmpty();
        var packed = new PackedParts(out);
        var parts = WordParts.around(handout.title(), made);
        parts.put("word/document.xml", new Body(handout, comments).written(progress));
        parts.put("word/comments.xml", onText ? comments.part() : none("w:comments", "w", WordParts.W));
        parts.put(
                "word/commentsExtended.xml",
                onText ? comments.extended() : none("w15:commentsEx", "w15", WordParts.W15));
        for (var part : parts.entrySet()) {
            packed.part(part.getKey(), part.getValue());
        }
        packed.finish();
    }

    private static String none(String tag, String prefix, String namespace) {
        return WordParts.HEAD + "<%s xmlns:%s=\"%s\"/>".formatted(tag, prefix, namespace);
    }

    /// The body of one document as it is written.
    private final class Body {

        private final Handout handout;
        private final WordComments comments;
        private final StringWriter out = new StringWriter();
        private final XmlText xml = new XmlText(out);
        private final WordText text = new WordText(xml);
        private final int columns;
        private final boolean wide;
        /// Notes whose comment stands already: each stands on its first passage.
        private final Set<Integer> placed = new HashSet<>();

        Body(Handout handout, WordComments comments) {
            this.handout = handout;
            this.comments = comments;
            columns = handout.columns().size();
            wide = columns > 2;
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
            if (!handout.rows().isEmpty()) {
                rows(progress);
            } else {
                for (var entry : handout.entries()) {
                    progress.step(entry.number(), handout.entries().size());
                    entry(entry);
                }
            }
            WordParts.page(xml, wide);
            xml.close("w:body").close("w:document");
            return out.toString();
        }

        /// The title page; notes with no passage in the text stand on its first line.
        private void fronts() throws IOException {
            var loose = handout.rows().isEmpty()
                    ? List.<Entry>of()
                    : handout.entries().stream()
                            .filter(e -> !WordComments.isPlaced(e))
                            .toList();
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

        private void rows(Progress progress) throws IOException {
            table(handout.columns());
            head();
            for (int row = 0; row < handout.rows().size(); row++) {
                progress.step(row, handout.rows().size());
                xml.open("w:tr");
                for (int column = 0; column < columns; column++) {
                    cell(handout.rows().get(row).passages().get(column), column);
                }
                xml.close("w:tr");
            }
            xml.close("w:tbl");
            text.paragraph("Small", PLAIN, "", Look.PLAIN); // Word wants a paragraph behind a table
        }

        private void table(List<Column> of) throws IOException {
            int room = WordParts.room(wide);
            xml.open("w:tbl").open("w:tblPr");
            if (of.getFirst().language().isFromRight()) {
                xml.empty("w:bidiVisual");
            }
            xml.empty("w:tblW", "w:w", Integer.toString(room), "w:type", "dxa");
            xml.empty("w:tblLayout", "w:type", "fixed").close("w:tblPr").open("w:tblGrid");
            for (int i = 0; i < of.size(); i++) {
                xml.empty("w:gridCol", "w:w", Integer.toString(room / of.size()));
            }
            xml.close("w:tblGrid");
        }

        private void head() throws IOException {
            xml.open("w:tr")
                    .open("w:trPr")
                    .empty("w:cantSplit")
                    .empty("w:tblHeader")
                    .close("w:trPr");
            for (int i = 0; i < columns; i++) {
                var column = handout.columns().get(i);
                beginCell(columns);
                text.paragraph(
                        "Small",
                        PLAIN,
                        labels.name(column.language()) + "\n" + labels.roleAndPoints(column),
                        Look.BOLD);
                xml.close("w:tc");
            }
            xml.close("w:tr");
        }

        private void beginCell(int of) throws IOException {
            int room = WordParts.room(wide);
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", Integer.toString(room / of), "w:type", "dxa")
                    .close("w:tcPr");
        }

        private void cell(Passage passage, int column) throws IOException {
            beginCell(columns);
            text.begin("", WordComments.language(handout, column), "");
            stretches(passage, column, true);
            text.end();
            xml.close("w:tc");
        }

        /// A passage with what is marked in it.
        ///
        /// @param commented whether the notes stand on it as comments
        private void stretches(Passage passage, int column, boolean commented) throws IOException {
            var language = WordComments.language(handout, column);
            var open = new ArrayList<Integer>();
            for (var stretch : passage.stretches()) {
                for (var mark : stretch.marks()) {
                    if (commented && placed.add(mark.note())) {
                        comments.start(text, mark.note());
                        open.add(mark.note());
                    }
                }
                var look = stretch.marks().isEmpty()
                        ? Look.PLAIN
                        : WordComments.looked(stretch.marks().getLast().color());
                paragraphs(stretch.text(), language, look);
                for (var mark : stretch.ending()) {
                    end(mark, open, commented);
                }
            }
            for (int note : open) {
                comments.end(text, note);
            }
        }

        private void end(Mark mark, List<Integer> open, boolean commented) throws IOException {
            if (mark.span().isEmpty() && commented && placed.add(mark.note())) {
                comments.start(text, mark.note());
                comments.end(text, mark.note());
            } else if (mark.span().isEmpty() && !commented) {
                text.run(Handout.GAP, PLAIN, WordComments.looked(mark.color()));
            } else if (open.remove(Integer.valueOf(mark.note()))) {
                comments.end(text, mark.note());
            }
        }

        /// A line break in a passage is where its paragraph ends.
        private void paragraphs(String words, LanguageTag language, Look look) throws IOException {
            var paragraphs = words.split("\n", -1);
            for (int i = 0; i < paragraphs.length; i++) {
                if (i > 0) {
                    text.end();
                    text.begin("", language, "");
                }
                text.run(paragraphs[i], language, look);
            }
        }

        /// A note with its passages, where the text is not wanted.
        private void entry(Entry entry) throws IOException {
            text.begin("Heading1", PLAIN, "");
            text.run(entry.number() + " · " + labels.category(entry), PLAIN, Look.PLAIN);
            text.end();
            text.paragraph("Small", PLAIN, labels.signature(entry), Look.PLAIN);
            var shown = IntStream.range(0, columns)
                    .filter(i -> !entry.passages().get(i).text().isEmpty())
                    .boxed()
                    .toList();
            if (!shown.isEmpty()) {
                table(shown.stream().map(handout.columns()::get).toList());
                xml.open("w:tr");
                for (int column : shown) {
                    beginCell(shown.size());
                    text.begin("", WordComments.language(handout, column), "");
                    stretches(entry.passages().get(column), column, false);
                    text.end();
                    xml.close("w:tc");
                }
                xml.close("w:tr").close("w:tbl");
            }
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
    }
}
