package enface.publish.pdf;

import enface.publish.Handout.Entry;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Notes in the margin, each as near to its passage as those before it leave room, going on overleaf where the page
/// ends before they do.
final class MarginPrint {

    private static final float SIZE = 8.2f;
    private static final float APART = 7;

    /// A line that is still to be written.
    ///
    /// @param before how much is left free over it
    private record Waiting(Line line, float leading, float before, PDStructureElement element) {}

    private final PdfPages pages;
    private final Labels labels;
    private final float left;
    private final float width;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    /// Where the margin is free, on this page.
    private float free;

    MarginPrint(PdfPages pages, Labels labels, float left, float width) {
        this.pages = pages;
        this.labels = labels;
        this.left = left;
        this.width = width;
    }

    /// Begins on this page at the height reached.
    void start() {
        free = pages.y();
    }

    /// Writes what is left of the page before at the top of this one.
    void turned() throws IOException {
        free = pages.top();
        write();
    }

    /// Writes notes at a height of this page, or below what stands there.
    void print(List<Entry> notes, PDStructureElement part, float height) throws IOException {
        for (var note : notes) {
            if (waiting.isEmpty()) {
                free = Math.min(free, height);
            }
            set(note, pages.element(part, PdfTags.NOTE));
            write();
        }
    }

    /// Writes what still waits, on as many pages as it takes.
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            pages.newPage();
        }
        if (free > 0 && free < pages.y()) {
            pages.moveTo(Math.max(free, pages.y() - pages.room()));
        }
    }

    private void write() throws IOException {
        float bottom = pages.y() - pages.room();
        while (!waiting.isEmpty()) {
            var next = waiting.peek();
            if (free - next.before - next.leading < bottom) {
                return;
            }
            waiting.remove();
            free -= next.before;
            pages.line(next.line, left, free, next.leading, next.element);
            free -= next.leading;
        }
    }

    private void set(Entry note, PDStructureElement element) {
        int color = note.category().map(c -> Style.color(c.light())).orElse(Style.ACCENT);
        var head = new ArrayList<Part>();
        head.add(new Part(
                note.number() + "  " + labels.category(note),
                Style.sans(SIZE - 0.7).inBold().in(color)));
        add(head, Setting.LATIN, 11, APART, element);
        for (var quote : note.quotes()) {
            var style = Style.serif(SIZE).in(Style.SOFT);
            add(List.of(new Part(labels.quote(quote), style)), Setting.of(quote.text()), 12, 0, element);
        }
        text(note.remark(), element);
        for (var reply : note.replies()) {
            add(List.of(new Part(labels.reply(reply), Style.sans(SIZE - 1))), Setting.LATIN, 11, 2, element);
            text(reply.text(), element);
        }
        var foot = new ArrayList<String>();
        note.tags().forEach(t -> foot.add("# " + t));
        foot.add(labels.signature(note));
        add(List.of(new Part(String.join("  ", foot), Style.sans(SIZE - 1.2))), Setting.LATIN, 11, 1, element);
    }

    private void text(String markdown, PDStructureElement element) {
        var setting = Setting.of(markdown);
        for (var block : Markdown.read(markdown)) {
            var parts = new ArrayList<Part>();
            if (!block.sign().isEmpty()) {
                parts.add(new Part(block.sign() + " ", Style.serif(SIZE)));
            }
            block.texts().forEach(t -> {
                var style = t.bold() ? Style.serif(SIZE).inBold() : Style.serif(SIZE);
                parts.add(new Part(t.text(), t.italic() ? style.inItalic() : style));
            });
            add(parts, setting, SIZE * setting.leading() * 0.94f, 1, element);
        }
    }

    private void add(List<Part> parts, Setting setting, float leading, float before, PDStructureElement element) {
        boolean first = true;
        for (var line : pages.typesetter().set(parts, setting, width)) {
            waiting.add(new Waiting(line, leading, first ? before : 0, element));
            first = false;
        }
    }
}
