package enface.publish.word;

import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.word.WordText.Look;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The notes of a handout as comments of Word: a comment for each note, one more for each reply, that says whose reply
/// it is. A comment stands on one passage alone; the others a note is about are quoted in it.
final class WordComments {

    /// A comment.
    ///
    /// @param id from 0
    /// @param parent the one it replies to; -1 for none
    record Comment(int id, int parent, String author, Instant at, boolean done, List<MarkdownBlock> blocks) {

        /// What tells its last paragraph, by which comments are known in the part that says which replies to which.
        String paragraph() {
            return String.format(Locale.ROOT, "%08X", 0x10000000 + id);
        }
    }

    private final Handout handout;
    private final Labels labels;
    private final List<Comment> comments = new ArrayList<>();
    private final Map<Integer, List<Integer>> byNote = new HashMap<>();

    WordComments(Handout handout, Labels labels) {
        this.handout = handout;
        this.labels = labels;
        handout.entries().forEach(this::add);
    }

    /// The comments of a note, its replies among them.
    List<Integer> of(int note) {
        return byNote.getOrDefault(note, List.of());
    }

    private void add(Entry entry) {
        int own = comments.size();
        var ids = new ArrayList<Integer>();
        comments.add(new Comment(own, -1, entry.author(), entry.created(), entry.done(), said(entry)));
        ids.add(own);
        for (var reply : entry.replies()) {
            ids.add(comments.size());
            comments.add(new Comment(
                    comments.size(), own, reply.author(), reply.created(), false, Markdown.read(reply.text())));
        }
        byNote.put(entry.number(), ids);
    }

    private List<MarkdownBlock> said(Entry entry) {
        var blocks = new ArrayList<MarkdownBlock>();
        if (entry.category().isPresent() || entry.severity().isPresent()) {
            blocks.add(line(labels.category(entry), true));
        }
        blocks.addAll(Markdown.read(entry.remark()));
        further(entry).forEach(line -> blocks.add(line(line, false)));
        entry.quotes().forEach(q -> blocks.add(line(labels.quote(q), false)));
        if (!entry.tags().isEmpty()) {
            blocks.add(line(entry.tags().stream().map(t -> "#" + t).collect(Collectors.joining(" ")), false));
        }
        if (blocks.isEmpty()) {
            blocks.add(line(labels.category(entry), false));
        }
        return blocks;
    }

    /// The marked words of the passages beside the first.
    private List<String> further(Entry entry) {
        return IntStream.range(0, entry.passages().size())
                .boxed()
                .flatMap(column -> entry.passages().get(column).marks().stream()
                        .map(m -> labels.name(handout.columns().get(column).language()) + ": "
                                + (m.span().isEmpty()
                                        ? Handout.GAP
                                        : m.span()
                                                .of(entry.passages().get(column).text()))))
                .skip(1)
                .map(words -> "↔ " + words)
                .toList();
    }

    private static MarkdownBlock line(String text, boolean bold) {
        return new MarkdownBlock(Kind.PARAGRAPH, List.of(new MarkdownBlock.Text(text, bold, false, false)));
    }

    String part() throws IOException {
        var out = new StringWriter();
        var xml = new XmlText(out).raw(WordParts.HEAD);
        xml.open(
                "w:comments",
                "xmlns:w",
                WordParts.W,
                "xmlns:w14",
                WordParts.W14,
                "xmlns:mc",
                WordParts.MC,
                "mc:Ignorable",
                "w14");
        var text = new WordText(xml);
        for (var comment : comments) {
            xml.open(
                    "w:comment",
                    "w:id",
                    Integer.toString(comment.id()),
                    "w:author",
                    comment.author().isEmpty() ? "Enface" : comment.author(),
                    "w:date",
                    comment.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "w:initials",
                    initials(comment.author()));
            var blocks = comment.blocks().isEmpty() ? List.of(line("", false)) : comment.blocks();
            var ids = new ArrayList<String>();
            for (int i = 0; i < blocks.size(); i++) {
                ids.add(i == blocks.size() - 1 ? comment.paragraph() : "");
            }
            text.blocks(blocks, "CommentText", ids);
            xml.close("w:comment");
        }
        xml.close("w:comments");
        return out.toString();
    }

    private static String initials(String author) {
        var initials = author.codePoints()
                .filter(Character::isUpperCase)
                .limit(3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return initials.isEmpty() && !author.isEmpty()
                ? author.substring(0, author.offsetByCodePoints(0, 1))
                : initials;
    }

    /// Which comment replies to which, and which are settled.
    String extended() throws IOException {
        var out = new StringWriter();
        var xml = new XmlText(out).raw(WordParts.HEAD);
        xml.open("w15:commentsEx", "xmlns:w15", WordParts.W15, "xmlns:mc", WordParts.MC, "mc:Ignorable", "w15");
        for (var comment : comments) {
            xml.empty(
                    "w15:commentEx",
                    "w15:paraId",
                    comment.paragraph(),
                    "w15:paraIdParent",
                    comment.parent() < 0 ? "" : comments.get(comment.parent()).paragraph(),
                    "w15:done",
                    comment.done() ? "1" : "0");
        }
        xml.close("w15:commentsEx");
        return out.toString();
    }

    /// Where a comment begins.
    void start(WordText text, int note) throws IOException {
        for (int id : of(note)) {
            text.xml().empty("w:commentRangeStart", "w:id", Integer.toString(id));
        }
    }

    /// Where it ends, and the sign of it.
    void end(WordText text, int note) throws IOException {
        for (int id : of(note)) {
            text.xml().empty("w:commentRangeEnd", "w:id", Integer.toString(id));
            text.xml()
                    .open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", "CommentReference")
                    .close("w:rPr");
            text.xml().empty("w:commentReference", "w:id", Integer.toString(id)).close("w:r");
        }
    }

    /// Whether a note has anything to stand on in the text.
    static boolean isPlaced(Entry entry) {
        return entry.passages().stream().anyMatch(p -> !p.marks().isEmpty());
    }

    static Look looked(String color) {
        return color.matches("#[0-9a-fA-F]{6}") ? Look.marked(color) : Look.marked("#8a3b2e");
    }

    static LanguageTag language(Handout handout, int column) {
        return handout.columns().get(column).language();
    }
}
