package enface.publish.pdf;

import enface.publish.Handout;
import enface.publish.Handout.Column;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Labels;
import enface.publish.pdf.Typesetter.Line;
import enface.publish.pdf.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Passages beside each other on the page: up to three in a band; of more versions two, and the others in bands
/// below. Each column goes on overleaf by itself where a band is too high to be kept together.
final class SideBySide {

    private static final float GUTTER = 20;
    private static final int MOST_BESIDE = 3;
    private static final float NAME_LEADING = 13;
    /// What is lower than this part of a page is not parted over two.
    static final float KEPT_WHOLE = 0.45f;
    /// The same for a row of running text.
    private static final float ROW_KEPT_WHOLE = 0.14f;

    private final PdfPages pages;
    private final List<Column> columns;
    private final Labels labels;
    private final int beside;
    private final float width;
    private final float size;

    SideBySide(PdfPages pages, List<Column> columns, Labels labels) {
        this.pages = pages;
        this.columns = columns;
        this.labels = labels;
        beside = Math.max(1, columns.size() <= MOST_BESIDE ? columns.size() : 2);
        width = (PdfPages.MEASURE - GUTTER * (beside - 1)) / beside;
        size = beside == MOST_BESIDE ? 9.2f : 10.3f;
    }

    List<Column> columns() {
        return columns;
    }

    int bands() {
        return (columns.size() + beside - 1) / beside;
    }

    /// Writes the passages of one row, with the numbers of its notes.
    void print(List<Passage> passages, PDStructureElement part, boolean numbered) throws IOException {
        for (int first = 0; first < passages.size(); first += beside) {
            if (first > 0) {
                pages.skip(4);
            }
            var band = band(passages, first, numbered);
            pages.need(kept(band, ROW_KEPT_WHOLE));
            printBand(band, first, pages.element(part, "Div"));
        }
    }

    /// Writes the passages of one note, each below the name of its version.
    void printNamed(List<Passage> passages, PDStructureElement part) throws IOException {
        for (int first = 0; first < passages.size(); first += beside) {
            if (first > 0) {
                pages.skip(8);
            }
            var band = band(passages, first, false);
            pages.need(kept(band, KEPT_WHOLE) + NAME_LEADING);
            printNames(first, part);
            printBand(band, first, pages.element(part, "Div"));
        }
    }

    /// Writes the names of all versions, band by band.
    void printNames(PDStructureElement part) throws IOException {
        for (int first = 0; first < columns.size(); first += beside) {
            printNames(first, part);
        }
        pages.skip(6);
    }

    /// How high the passages of a note become, with the names above them.
    float height(List<Passage> passages) {
        float height = 0;
        for (int first = 0; first < passages.size(); first += beside) {
            height += NAME_LEADING + height(first, band(passages, first, false));
        }
        return height;
    }

    private void printNames(int first, PDStructureElement part) throws IOException {
        for (int i = first; i < Math.min(first + beside, columns.size()); i++) {
            var column = columns.get(i);
            var style = Style.sans(7.5);
            var parts = List.of(
                    new Part(labels.name(column.language()), style.inBold()),
                    new Part("  " + column.called().label(), style));
            var name = pages.typesetter().set(parts, Setting.LATIN, width).getFirst();
            float indent = column.language().isFromRight() ? width - name.width() : 0;
            pages.line(name, x(i - first) + indent, pages.y(), NAME_LEADING, pages.element(part, "P"));
        }
        pages.moveTo(pages.y() - NAME_LEADING);
    }

    private List<List<Line>> band(List<Passage> passages, int first, boolean numbered) {
        var band = new ArrayList<List<Line>>();
        for (int i = first; i < Math.min(first + beside, passages.size()); i++) {
            var passage = passages.get(i);
            var setting = passage.text().isEmpty()
                    ? Setting.LATIN
                    : Setting.of(columns.get(i).language());
            band.add(pages.typesetter().set(parts(passage, numbered), setting, width));
        }
        return band;
    }

    private float kept(List<List<Line>> band, float part) {
        float height = height(0, band);
        return height < PdfPages.fullHeight() * part ? height : 3 * leading(0);
    }

    private float height(int first, List<List<Line>> band) {
        float height = 0;
        for (int i = 0; i < band.size(); i++) {
            height = Math.max(height, band.get(i).size() * leading(first + i));
        }
        return height;
    }

    private void printBand(List<List<Line>> band, int first, PDStructureElement part) throws IOException {
        var elements = new ArrayList<PDStructureElement>();
        for (int i = 0; i < band.size(); i++) {
            var element = pages.element(part, "P");
            element.setLanguage(columns.get(first + i).language().value());
            elements.add(element);
        }
        var next = new int[band.size()];
        while (true) {
            float top = pages.y();
            float bottom = top - pages.room();
            float lowest = top;
            boolean more = false;
            for (int i = 0; i < band.size(); i++) {
                var lines = band.get(i);
                float leading = leading(first + i);
                float y = top;
                while (next[i] < lines.size() && y - leading >= bottom) {
                    pages.line(lines.get(next[i]++), x(i), y, leading, elements.get(i));
                    y -= leading;
                }
                lowest = Math.min(lowest, y);
                more |= next[i] < lines.size();
            }
            pages.moveTo(lowest);
            if (!more) {
                return;
            }
            pages.newPage();
        }
    }

    private float x(int place) {
        return PdfPages.LEFT + place * (width + GUTTER);
    }

    private float leading(int column) {
        return size * Setting.of(columns.get(column).language()).leading();
    }

    /// A passage with its marked stretches, and the number of each note behind the last of them.
    private List<Part> parts(Passage passage, boolean numbered) {
        var plain = Style.serif(size);
        if (passage.text().isEmpty()) {
            return List.of(new Part(labels.nothing(), plain.in(Style.SOFT)));
        }
        var parts = new ArrayList<Part>();
        for (var stretch : passage.stretches()) {
            var style = stretch.marks().isEmpty()
                    ? plain
                    : plain.marked(Style.color(stretch.marks().getLast().color()));
            parts.add(new Part(stretch.text(), style));
            stretch.ending().stream()
                    .filter(m -> m.span().isEmpty())
                    .forEach(m ->
                            parts.add(new Part(" " + Handout.GAP, plain.inBold().in(Style.color(m.color())))));
            if (numbered) {
                parts.addAll(numbers(stretch.ending(), plain));
            }
        }
        return parts;
    }

    private static List<Part> numbers(List<Mark> marks, Style plain) {
        var parts = new ArrayList<Part>();
        for (var mark : marks) {
            parts.add(new Part((parts.isEmpty() ? "" : ",") + mark.note(), plain.raised(Style.color(mark.color()))));
        }
        return parts;
    }
}
