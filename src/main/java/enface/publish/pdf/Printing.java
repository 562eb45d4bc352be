package enface.publish.pdf;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Heading;
import enface.publish.Handout;
import enface.publish.Labels;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// One handout on its way to the pages, block by block.
final class Printing {

    /// About as many rows as three pages hold; a note takes the room of several.
    private static final int MOST_UNDER_TITLE = 60;

    private static final int ROWS_A_NOTE = 5;
    /// The heading and what must stand under it on the same page.
    private static final float LEAST_UNDER_HEADING = 130;

    private final PdfPages pages;
    private final Handout handout;
    private final Labels labels;
    private final boolean book;
    private final long total;
    private long done;
    /// The part that is being written, and its bookmark.
    private PDStructureElement part;

    private PDOutlineItem bookmark;
    private boolean first = true;
    private boolean named;

    Printing(PdfPages pages, Handout handout, Labels labels) {
        this.pages = pages;
        this.handout = handout;
        this.labels = labels;
        int rows = handout.rows().size();
        int entries = handout.entries().size();
        book = rows + entries * ROWS_A_NOTE > MOST_UNDER_TITLE;
        total = (long) rows + entries;
        part = pages.element(pages.root(), "Sect");
        bookmark = pages.bookmark(handout.title());
    }

    void print(Progress progress) throws IOException {
        boolean cards = !handout.blocks().isEmpty() && handout.blocks().getFirst() instanceof Block.Cards;
        if (!cards) {
            title();
        }
        for (var block : handout.blocks()) {
            print(block, progress);
        }
        progress.step(total, total);
    }

    private void print(Block block, Progress progress) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Block.Text text -> {
                new TextPrint(pages, handout.columns(), labels, text).print(part, !named, progress, done, total);
                named = true;
                done += text.rows().size() + text.beside().size();
            }
            case Block.Notes notes -> {
                var beside = new SideBySide(pages, handout.columns(), labels);
                for (var entry : notes.entries()) {
                    progress.step(done++, total);
                    new NotePrint(pages, beside, labels, entry, notes.quoted()).print(part, bookmark);
                }
                pages.skip(notes.quoted() ? 0 : 12);
            }
            case Block.Questions(var questions) -> list().questions(questions, part);
            case Block.Answers answers -> list().answers(answers, part);
            case Block.Table table -> new TablePrint(pages, table).print(part, progress);
            case Block.Cards(var cards) -> new CardPrint(pages).print(cards, part, progress);
            case Block.Empty(var of) ->
                pages.paragraph(
                        labels.none(of), Style.serif(11.5).in(Style.SOFT), Setting.LATIN, 18, pages.element(part, "P"));
        }
    }

    private ListPrint list() {
        return new ListPrint(pages, handout.columns(), labels);
    }

    private void title() throws IOException {
        if (book) {
            pages.moveTo(pages.y() - Math.min(96, pages.fullHeight() / 7));
        }
        boolean top = true;
        for (var front : handout.fronts()) {
            var setting = Setting.of(front.language());
            var style = Style.serif(top ? (book ? 27 : 20) : book ? 20 : 15).inBold();
            var element = pages.element(part, top ? "H1" : "P");
            element.setLanguage(front.language().value());
            pages.paragraph(front.title(), style, setting, style.size() * 1.28f, element);
            pages.skip(6);
            for (var line : front.lines()) {
                var said = pages.element(part, "P");
                said.setLanguage(front.language().value());
                pages.paragraph(line, Style.serif(11.5).in(Style.SOFT), setting, 18, said);
            }
            pages.skip(book ? 22 : 10);
            top = false;
        }
        pages.skip(book ? 10 : 2);
        pages.ornament(pages.left(), pages.y(), 48, 1.6f, Style.ACCENT);
        pages.skip(20);
        var style = Style.sans(9.5);
        for (var column : handout.columns()) {
            var parts = List.of(
                    new Part(labels.name(column.language()), style.inBold().in(Style.INK)),
                    new Part("  " + labels.roleAndPoints(column), style));
            var lines = pages.typesetter().set(parts, Setting.LATIN, pages.measure());
            pages.lines(lines, pages.left(), 15, pages.element(part, "P"));
        }
        if (!handout.entries().isEmpty()) {
            pages.skip(14);
            pages.paragraph(labels.count(handout.entries().size()), style, Setting.LATIN, 15, pages.element(part, "P"));
        }
    }

    private void heading(Heading heading) throws IOException {
        part = pages.element(pages.root(), "Sect");
        var title = labels.part(heading.part());
        pages.section(title);
        if (heading.ownPage() || (book && first)) {
            pages.newPage();
        } else {
            pages.skip(34);
            pages.need(LEAST_UNDER_HEADING);
        }
        first = false;
        bookmark = pages.bookmark(title);
        pages.paragraph(title, Style.serif(17).inBold(), Setting.ofLine(title), 30, pages.element(part, "H1"));
        pages.skip(8);
    }
}
