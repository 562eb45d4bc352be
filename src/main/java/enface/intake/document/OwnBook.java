package enface.intake.document;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Remark;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Rubies;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.note.file.NoteLine;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import enface.text.piece.Pieces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// A book that Enface wrote: paragraphs facing each other in the rows of one table a chapter, each cell with its
/// language
/// and with what is said of its sentences.
final class OwnBook {

    /// What stands in each of its chapters, and in that of its notes.
    private static final String SIGN = "<table class=\"enface\">";

    private static final String NOTES_SIGN = "<section class=\"enface-notes\"";

    private static final String NOTES = "body > section.enface-notes";
    private static final String SIGNS = "sup:has(> a[epub:type=noteref])";
    private static final String TABLES = "body > table.enface";

    private OwnBook() {}

    /// Whether a page may be of such a book.
    static boolean isMeant(String page) {
        return page.contains(SIGN) || page.contains(NOTES_SIGN);
    }

    /// The book as what lies side by side; nothing where any of its chapters is something else.
    static Optional<Sheet> sheet(String name, List<Document> all, Metadata about, LanguageGuess guess)
            throws IntakeException {
        var chapters = all.stream().filter(c -> c.select(NOTES).isEmpty()).toList();
        boolean own = !chapters.isEmpty()
                && chapters.stream()
                        .allMatch(c -> c.select(TABLES).size() == 1
                                && c.body().childrenSize() == 1
                                && c.select("td:not([lang])").isEmpty());
        if (!own) {
            return Optional.empty();
        }
        var sheet = new SheetText(name);
        for (var beside : all) {
            for (var notes : beside.select(NOTES)) {
                if (notes.hasAttr("data-notes")) {
                    sheet.notes(notes.attr("data-notes"));
                    notes.select("> aside").forEach(note -> inWords(sheet, note));
                } else {
                    sheet.aside(Reason.FOOTNOTE, notes.text());
                }
            }
        }
        for (var chapter : chapters) {
            chapter.select(SIGNS).remove();
            var heads = chapter.select("th");
            heads.forEach(head -> columnFor(sheet, chapter, heads.indexOf(head), head));
            sheet.aside(Reason.LABEL, heads.text());
            for (var row : chapter.select(TABLES + " > tbody > tr")) {
                row(sheet, row);
            }
        }
        for (var field : about.fields().entrySet()) {
            for (var said : field.getValue().entrySet()) {
                sheet.about(field.getKey(), sheet.languageOf(said.getValue(), guess), said.getValue());
            }
        }
        return Optional.of(sheet.done(Grain.PARAGRAPH));
    }

    /// Holds the words of a note against those that were written, and takes a note that others put among them.
    private static void inWords(SheetText sheet, Element note) {
        var lines = note.select("> p").eachText();
        int from = number(note.attr("data-from"));
        int to = lines.size() - number(note.attr("data-rest"));
        if (!note.hasAttr("data-from")) {
            sheet.remark(new Remark(new TextSpan(0, 0), "", note.text(), Optional.empty(), List.of()), List.of());
        } else if (note.hasAttr("data-token") && from >= 0 && from <= to) {
            var own = lines.subList(from, to);
            var seal = NoteLine.of(String.join(" ", own), 0, 0, "").whole();
            if (!seal.equals(note.attr("data-seal"))) {
                sheet.reworded(Map.of(note.attr("data-token"), String.join("\n\n", own)));
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static void columnFor(SheetText sheet, Document chapter, int number, Element head) {
        var cell = Optional.ofNullable(chapter.selectFirst("tbody > tr > td:eq(" + number + ")"));
        var language = cell.flatMap(c -> language(c.attr("lang")));
        sheet.column(
                Integer.toString(number),
                () -> new Column(language, new Called(head.attr("data-name"), head.attr("data-by"))));
    }

    private static Optional<LanguageTag> language(String tag) {
        try {
            return Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void row(SheetText sheet, Element row) throws IntakeException {
        sheet.row(Kind.BODY);
        int number = 0;
        for (var cell : row.children()) {
            int column = sheet.column(Integer.toString(number++), () -> new Column(language(cell.attr("lang")), ""));
            var read = new Rubies.Told();
            var text = text(cell, read);
            var pieces = Pieces.read(cell.attr("data-cut")).filter(p -> p.length() == text.length());
            sheet.cell(column, text, pieces, read.done());
            if (cell.hasAttr("data-beads")) {
                sheet.beads(column, cell.attr("data-beads"));
            }
        }
    }

    /// The paragraphs of a cell, a line end between two.
    ///
    /// @param read takes up how characters of it are read
    private static String text(Element cell, Rubies.Told read) {
        var text = new StringBuilder();
        boolean first = true;
        for (var block : cell.children()) {
            text.append(first ? "" : "\n");
            NodeTraversor.filter(new Words(text, read), block);
            first = false;
        }
        return text.toString();
    }

    /// Writes down the words of a paragraph.
    private static final class Words implements NodeFilter {

        private final StringBuilder text;
        private final Rubies.Told read;
        /// Where what is read next begins.
        private int from;

        private Words(StringBuilder text, Rubies.Told read) {
            this.text = text;
            this.read = read;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            var tag = node.normalName();
            switch (tag) {
                case "br" -> text.append('\n');
                case "ruby" -> from = text.length();
                case "rt" -> {
                    var said = ((Element) node).text();
                    read.add(text, new TextSpan(from, text.length()), said, new TextSpan(0, 0));
                    from = text.length();
                }
                default -> {}
            }
            return tag.equals("rt") || tag.equals("rp") ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
    }
}
