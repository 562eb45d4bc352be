package enface.publish.pdf;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Labels;
import enface.publish.WholeFile;
import enface.publish.font.SystemFonts;
import enface.publish.pdf.Typesetter.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Prints handouts as PDF, A4, like a page of a book.
///
/// Fonts are embedded and subset; the text copies out as it is, code point by code point, but for characters that no
/// face has, which are printed as □ and told by [#unprintable] before. About three milliseconds per note; cancelling
/// leaves no file behind.
public final class HandoutToPdf {

    /// About as many rows as three pages hold; a note takes the room of several.
    private static final int MOST_UNDER_TITLE = 60;

    private static final int ROWS_A_NOTE = 5;
    /// The heading and what must stand under it on the same page.
    private static final float LEAST_UNDER_HEADING = 130;

    private final Labels labels;
    private final SystemFonts fonts;

    public HandoutToPdf(Words words) {
        this(words, SystemFonts.ofThisMachine());
    }

    /// @param fonts what may print characters that the program's own fonts lack
    public HandoutToPdf(Words words, SystemFonts fonts) {
        labels = new Labels(words);
        this.fonts = fonts;
    }

    /// What of `handout` cannot be printed, to be said before it is.
    public List<Unprintable> unprintable(Handout handout) throws IOException {
        return Unprintable.in(handout, fonts);
    }

    /// Writes `handout` to `file`, whole or not at all.
    ///
    /// @throws IOException where the file cannot be written
    public void write(Handout handout, Path file, Progress progress) throws IOException {
        WholeFile.write(file, draft -> {
            try (var pages = new PdfPages(handout.title(), authors(handout), labels.language(), fonts)) {
                boolean book = isBook(handout);
                title(pages, handout, book);
                long total = (long) handout.rows().size() + handout.entries().size();
                text(pages, handout, book, progress, total);
                notes(pages, handout, book || !handout.rows().isEmpty(), progress, total);
                progress.step(total, total);
                pages.save(draft);
            }
        });
    }

    private static String authors(Handout handout) {
        return String.join(
                ", ",
                handout.entries().stream()
                        .map(Entry::author)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Whether there is so much to print that the title has a page of its own.
    private static boolean isBook(Handout handout) {
        return handout.rows().size() + handout.entries().size() * ROWS_A_NOTE > MOST_UNDER_TITLE;
    }

    private void title(PdfPages pages, Handout handout, boolean book) throws IOException {
        var part = pages.element(pages.root(), "Sect");
        pages.bookmark(handout.title());
        if (book) {
            pages.moveTo(pages.y() - 96);
        }
        boolean first = true;
        for (var front : handout.fronts()) {
            var setting = Setting.of(front.language());
            var title = Style.serif(first ? (book ? 27 : 20) : book ? 20 : 15).inBold();
            pages.paragraph(
                    front.title(), title, setting, title.size() * 1.28f, pages.element(part, first ? "H1" : "P"));
            pages.skip(6);
            for (var line : front.lines()) {
                pages.paragraph(line, Style.serif(11.5).in(Style.SOFT), setting, 18, pages.element(part, "P"));
            }
            pages.skip(book ? 22 : 10);
            first = false;
        }
        pages.skip(book ? 10 : 2);
        pages.ornament(PdfPages.LEFT, pages.y(), 48, 1.6f, Style.ACCENT);
        pages.skip(20);
        var style = Style.sans(9.5);
        for (var column : handout.columns()) {
            var parts = List.of(
                    new Part(labels.name(column.language()), style.inBold().in(Style.INK)),
                    new Part("  " + labels.roleAndPoints(column), style));
            var lines = pages.typesetter().set(parts, Setting.LATIN, PdfPages.MEASURE);
            pages.lines(lines, PdfPages.LEFT, 15, pages.element(part, "P"));
        }
        if (!handout.entries().isEmpty()) {
            pages.skip(14);
            pages.paragraph(labels.count(handout.entries().size()), style, Setting.LATIN, 15, pages.element(part, "P"));
        }
    }

    private void text(PdfPages pages, Handout handout, boolean ownPage, Progress progress, long total)
            throws IOException {
        if (handout.rows().isEmpty()) {
            return;
        }
        var part = pages.element(pages.root(), "Sect");
        heading(pages, part, labels.text(), ownPage);
        var beside = new SideBySide(pages, handout.columns(), labels);
        beside.printNames(part);
        long done = 0;
        for (var row : handout.rows()) {
            progress.step(done++, total);
            pages.skip(row.opens() ? 7 : 0);
            beside.print(row.passages(), part, true);
            pages.skip(beside.bands() > 1 ? 14 : 3);
        }
    }

    private void notes(PdfPages pages, Handout handout, boolean ownPage, Progress progress, long total)
            throws IOException {
        if (handout.entries().isEmpty()) {
            return;
        }
        var part = pages.element(pages.root(), "Sect");
        var bookmark = heading(pages, part, labels.notes(), ownPage);
        var beside = new SideBySide(pages, handout.columns(), labels);
        long done = handout.rows().size();
        for (var entry : handout.entries()) {
            progress.step(done++, total);
            new NotePrint(pages, beside, labels, entry).print(part, bookmark);
        }
    }

    private static PDOutlineItem heading(PdfPages pages, PDStructureElement part, String title, boolean ownPage)
            throws IOException {
        pages.section(title);
        if (ownPage) {
            pages.newPage();
        } else {
            pages.skip(34);
            pages.need(LEAST_UNDER_HEADING);
        }
        var bookmark = pages.bookmark(title);
        pages.paragraph(title, Style.serif(17).inBold(), Setting.ofLine(title), 30, pages.element(part, "H1"));
        pages.skip(8);
        return bookmark;
    }
}
