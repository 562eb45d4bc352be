package enface.publish.pdf;

import enface.job.Progress;
import enface.publish.Block;
import enface.publish.Block.Manner;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Row;
import enface.publish.Labels;
import enface.publish.Plan.Space;
import enface.publish.type.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// The text on the pages: rows of all versions, with their notes or room to write beside or below them.
final class TextPrint {

    /// How much of the measure stays for the text where there is something beside it.
    private static final float TEXT_PART = 0.68f;

    private static final float GUTTER = 22;
    private static final float LINE = 21;
    private static final int LINES = 3;
    private static final float NUMBER_LEADING = 15;
    private static final float APART = 8;

    private final PdfPages pages;
    private final Block.Text text;
    private final SideBySide beside;
    private final float measure;
    private final MarginPrint margin;
    private float edgeFrom;

    TextPrint(PdfPages pages, List<Column> columns, Labels labels, Block.Text text) {
        this.pages = pages;
        this.text = text;
        boolean wide = text.space() == Space.MARGIN || !text.beside().isEmpty();
        measure = wide ? pages.measure() * TEXT_PART : pages.measure();
        beside = new SideBySide(pages, columns, labels, pages.left(), measure);
        float at = pages.left() + measure + GUTTER;
        margin = new MarginPrint(pages, labels, at, pages.left() + pages.measure() - at);
    }

    /// @param named whether the names of the versions are to be said before it
    void print(PDStructureElement part, boolean named, Progress progress, long done, long total) throws IOException {
        if (named) {
            beside.printNames(part);
        }
        if (text.space() == Space.MARGIN) {
            edgeFrom = pages.y();
            pages.onTurning(new Edge());
        } else if (!text.beside().isEmpty()) {
            pages.onTurning(margin::turned);
            margin.start();
        }
        var told = new HashSet<Integer>();
        long at = done;
        for (int i = 0; i < text.rows().size(); i++) {
            progress.step(at++, total);
            boolean ends = i + 1 == text.rows().size() || text.rows().get(i + 1).opens();
            print(text.rows().get(i), part, told, i == 0, ends);
        }
        margin.print(untold(told), part, pages.y());
        margin.finish();
        if (text.space() == Space.MARGIN) {
            edge(pages.y());
        }
        pages.onTurning(() -> {});
    }

    private void print(Row row, PDStructureElement part, Set<Integer> told, boolean first, boolean ends)
            throws IOException {
        boolean parted = text.manner() == Manner.PARTED;
        if (!first) {
            pages.skip(row.heading() ? 14 : row.opens() ? 7 : 0);
            if (parted && !pages.isAtTop()) {
                pages.ornament(pages.left(), pages.y(), measure, 0.4f, Style.LINE);
                pages.skip(6);
            }
        }
        beside.print(row, part, height -> {
            if (parted) {
                number(row, part, height);
            }
            margin.print(notesOf(row, told), part, height);
        });
        pages.skip(beside.bands() > 1 || parted ? 10 : 3);
        if (ends && text.space() == Space.LINES) {
            lines();
        }
    }

    /// The number of a row, before its first line in the margin.
    private void number(Row row, PDStructureElement part, float height) throws IOException {
        var line = pages.typesetter().line(String.valueOf(row.number()), Style.sans(7.5));
        pages.line(line, pages.left() - line.width() - APART, height, NUMBER_LEADING, pages.element(part, "P"));
    }

    /// The notes whose last passage is in a row.
    private List<Entry> notesOf(Row row, Set<Integer> told) {
        var numbers = new HashSet<Integer>();
        row.passages().forEach(p -> p.marks().forEach(m -> numbers.add(m.note())));
        var notes = new ArrayList<Entry>();
        for (var entry : text.beside()) {
            if (numbers.contains(entry.number()) && told.add(entry.number())) {
                notes.add(entry);
            }
        }
        return notes;
    }

    private List<Entry> untold(Set<Integer> told) {
        return text.beside().stream().filter(e -> !told.contains(e.number())).toList();
    }

    /// The line between the text and what is left to write on goes as far as the text does.
    private final class Edge implements PdfPages.Turning {
        @Override
        public void turned() {
            edgeFrom = pages.y();
        }

        @Override
        public void leaving() throws IOException {
            edge(pages.y() - pages.room());
        }
    }

    private void edge(float bottom) throws IOException {
        pages.ornament(pages.left() + measure + GUTTER / 2, bottom, 0.5f, edgeFrom - bottom, Style.LINE);
    }

    private void lines() throws IOException {
        for (int i = 0; i < LINES; i++) {
            pages.need(LINE);
            pages.moveTo(pages.y() - LINE);
            pages.ornament(pages.left(), pages.y(), measure, 0.5f, Style.SOFT);
        }
        pages.skip(12);
    }
}
