package enface.publish.pdf;

import enface.publish.Handout.Entry;
import enface.publish.Handout.Quote;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Part;
import enface.text.Shortened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// One note on the page: its head, the passages it is about, the remark, its tags and the terms in the passages.
final class NotePrint {

    private static final float GAP = 15;
    private static final float HEAD_LEADING = 15;
    private static final float FOOT_LEADING = 13;
    private static final float FOOT_INDENT = 12;
    private static final int LONGEST_BOOKMARK = 48;

    private final PdfPages pages;
    private final SideBySide beside;
    private final Labels labels;
    private final Entry entry;
    private final boolean quoted;
    private final int color;
    private final RemarkPrint remark;
    private final List<RemarkPrint> replies;

    /// @param quoted whether its passages are printed over it
    NotePrint(PdfPages pages, SideBySide beside, Labels labels, Entry entry, boolean quoted) {
        this.pages = pages;
        this.beside = beside;
        this.labels = labels;
        this.entry = entry;
        this.quoted =
                quoted && entry.passages().stream().anyMatch(p -> !p.text().isEmpty());
        color = entry.category().map(c -> Style.color(c.light())).orElse(Style.ACCENT);
        remark = new RemarkPrint(pages, Markdown.read(entry.remark()), color, Setting.of(entry.remark()));
        replies = entry.replies().stream()
                .map(r -> new RemarkPrint(pages, Markdown.read(r.text()), Style.LINE, Setting.of(r.text())))
                .toList();
    }

    void print(PDStructureElement part, PDOutlineItem bookmark) throws IOException {
        if (!pages.isAtTop()) {
            pages.skip(GAP);
            pages.need(Math.min(height(), pages.fullHeight() * SideBySide.KEPT_WHOLE) + GAP);
        }
        if (!pages.isAtTop() && entry.number() > 1) {
            pages.ornament(pages.left(), pages.y(), pages.measure(), 0.5f, Style.LINE);
            pages.skip(GAP);
        }
        pages.bookmark(title(), bookmark);
        var element = pages.element(part, "Sect");
        printHead(element);
        if (quoted) {
            beside.printNamed(entry.passages(), element);
        }
        for (var quote : entry.quotes()) {
            var style = Style.serif(10).in(Style.SOFT);
            pages.paragraph(labels.quote(quote), style, Setting.of(quote.text()), 16, pages.element(element, "P"));
        }
        pages.skip(9);
        remark.print(element);
        for (int i = 0; i < replies.size(); i++) {
            printFoot(List.of(new Part(labels.reply(entry.replies().get(i)), Style.sans(8.5f))), 7, element);
            pages.skip(3);
            replies.get(i).print(element);
        }
        printFoot(tags(), 7, element);
        printFoot(terms(), 5, element);
    }

    private float height() {
        return HEAD_LEADING
                + 14
                + (quoted ? beside.height(entry.passages()) : 0)
                + remark.height()
                + (float) replies.stream()
                        .mapToDouble(r -> r.height() + FOOT_LEADING + 10)
                        .sum()
                + 16 * entry.quotes().size()
                + (entry.tags().isEmpty() ? 0 : FOOT_LEADING + 7)
                + (entry.terms().isEmpty() ? 0 : FOOT_LEADING + 5);
    }

    private void printHead(PDStructureElement element) throws IOException {
        var style = Style.sans(9);
        var left = entry.number() + "  " + labels.category(entry);
        var right = labels.signature(entry);
        float x = pages.left() + pages.measure() - pages.typesetter().width(right, style);
        var name = pages.typesetter().line(left, style.inBold().in(color));
        pages.line(name, pages.left(), pages.y(), HEAD_LEADING, pages.element(element, "H2"));
        var signature = pages.typesetter().line(right, style);
        pages.line(signature, x, pages.y(), HEAD_LEADING, pages.element(element, "P"));
        pages.moveTo(pages.y() - HEAD_LEADING);
        pages.skip(5);
    }

    private void printFoot(List<Part> parts, float gap, PDStructureElement element) throws IOException {
        if (!parts.isEmpty()) {
            pages.skip(gap);
            var lines = pages.typesetter().set(parts, Setting.LATIN, pages.measure() - FOOT_INDENT);
            pages.lines(lines, pages.left() + FOOT_INDENT, FOOT_LEADING, pages.element(element, "P"));
        }
    }

    private List<Part> tags() {
        var style = Style.sans(8.5);
        var parts = new ArrayList<Part>();
        for (var tag : entry.tags()) {
            parts.add(new Part(parts.isEmpty() ? "# " : "   # ", style.in(color)));
            parts.add(new Part(tag, style));
        }
        return parts;
    }

    private List<Part> terms() {
        var style = Style.sans(8.5);
        var parts = new ArrayList<Part>();
        for (var concept : entry.terms()) {
            var before = parts.isEmpty() ? labels.terms() + "  " : "  ·  ";
            parts.add(new Part(before, (parts.isEmpty() ? style.inBold() : style).in(Style.TERM)));
            parts.add(new Part(Labels.term(concept, beside.columns()), style));
        }
        return parts;
    }

    /// The number of the note and how its first passage begins.
    private String title() {
        var quote = entry.passages().stream()
                .filter(p -> !p.marks().isEmpty())
                .map(p -> p.marks().getFirst().span().of(p.text()))
                .findFirst()
                .or(() -> entry.quotes().stream().map(Quote::text).findFirst())
                .orElse("")
                .replace('\n', ' ');
        return entry.number() + "  " + Shortened.to(quote, LONGEST_BOOKMARK);
    }
}
