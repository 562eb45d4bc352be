package enface.publish.pdf;

import enface.publish.Handout;
import enface.publish.Handout.Blank;
import enface.publish.Handout.Column;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Row;
import enface.publish.Labels;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Passages beside each other on the page: as many in a band as the measure has room for; of more versions two, and
/// the others in bands below; one that is left over has a band of its own, as wide as all. Each column goes on overleaf
/// by itself where a band is too high to be kept together.
final class SideBySide {

    private static final float GUTTER = 20;
    /// Narrower than this no version stands beside others, but for one beside one.
    private static final float LEAST_WIDTH = 134;
    /// In columns narrower than this the type is smaller.
    private static final float NARROW = 170;
    private static final float NAME_LEADING = 13;
    private static final float SOURCE_LEADING = 10.5f;
    private static final float WRITING_LEADING = 21;
    /// How much more room hands need than type.
    private static final float HANDS = 1.5f;
    /// What is lower than this part of a page is not parted over two.
    static final float KEPT_WHOLE = 0.45f;
    /// The same for a row of running text.
    private static final float ROW_KEPT_WHOLE = 0.14f;
    /// So many lines of what follows stand below a heading.
    private static final int UNDER_HEADING = 3;

    /// A line of a column.
    ///
    /// @param indent how far from the left of its column it begins
    /// @param ruled whether it is to be written on
    private record Set(Line line, float indent, float leading, boolean ruled) {}

    private static final Line NO_TEXT = new Line(List.of(), 0, 0, true, List.of());

    private final PdfPages pages;
    private final List<Column> columns;
    private final Labels labels;
    private final float left;
    private final int beside;
    private final float measure;
    private final float size;

    /// Over the whole measure.
    SideBySide(PdfPages pages, List<Column> columns, Labels labels) {
        this(pages, columns, labels, pages.left(), pages.measure());
    }

    /// @param left where the first column begins
    /// @param measure how wide all of them are
    SideBySide(PdfPages pages, List<Column> columns, Labels labels, float left, float measure) {
        this.pages = pages;
        this.columns = columns;
        this.labels = labels;
        this.left = left;
        this.measure = measure;
        int most = Math.max(2, (int) ((measure + GUTTER) / (LEAST_WIDTH + GUTTER)));
        beside = Math.max(1, columns.size() <= most ? columns.size() : 2);
        size = beside > 1 && width(0) < NARROW ? 9.2f : 10.3f;
    }

    /// How wide the columns of the band are that a column stands in.
    private float width(int column) {
        int count = Math.min(beside, columns.size() - column / beside * beside);
        return (measure - GUTTER * (count - 1)) / count;
    }

    List<Column> columns() {
        return columns;
    }

    int bands() {
        return (columns.size() + beside - 1) / beside;
    }

    /// What is done when it is known at which height a row begins.
    @FunctionalInterface
    interface Beginning {
        void at(float height) throws IOException;
    }

    /// Writes the passages of one row, with the numbers of its notes.
    void print(Row row, PDStructureElement part, Beginning beginning) throws IOException {
        var passages = row.passages();
        var plain = row.heading() ? Style.serif(size).inBold() : Style.serif(size);
        for (int first = 0; first < passages.size(); first += beside) {
            if (first > 0) {
                pages.skip(4);
            }
            var band = band(passages, first, true, plain);
            pages.need(kept(band, ROW_KEPT_WHOLE) + (row.heading() ? UNDER_HEADING * leading(0) : 0));
            if (first == 0) {
                beginning.at(pages.y());
            }
            printBand(band, first, row.heading() ? "H2" : "P", pages.element(part, "Div"));
        }
    }

    /// Writes the passages of one note, each below the name of its version.
    void printNamed(List<Passage> passages, PDStructureElement part) throws IOException {
        for (int first = 0; first < passages.size(); first += beside) {
            if (first > 0) {
                pages.skip(8);
            }
            var band = band(passages, first, false, Style.serif(size));
            pages.need(kept(band, KEPT_WHOLE) + NAME_LEADING);
            printNames(first, part);
            printBand(band, first, "P", pages.element(part, "Div"));
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
            height += NAME_LEADING + high(band(passages, first, false, Style.serif(size)));
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
            var name = pages.typesetter().set(parts, Setting.LATIN, width(i)).getFirst();
            float indent = column.language().isFromRight() ? width(i) - name.width() : 0;
            pages.line(name, x(i) + indent, pages.y(), NAME_LEADING, pages.element(part, "P"));
        }
        pages.moveTo(pages.y() - NAME_LEADING);
    }

    private List<List<Set>> band(List<Passage> passages, int first, boolean numbered, Style plain) {
        var band = new ArrayList<List<Set>>();
        for (int i = first; i < Math.min(first + beside, passages.size()); i++) {
            band.add(set(passages.get(i), i, numbered, plain));
        }
        return band;
    }

    private List<Set> set(Passage passage, int column, boolean numbered, Style plain) {
        if (passage.room() > 0) {
            return toWrite(passage.room(), column);
        }
        var setting = passage.text().isEmpty() && passage.blanks().isEmpty()
                ? Setting.LATIN
                : Setting.of(columns.get(column).language());
        setting = passage.readings().isEmpty() ? setting : setting.toBeRead();
        float leading = passage.readings().isEmpty() ? leading(column) : size * setting.leading();
        var lines = new ArrayList<Set>();
        for (var line : pages.typesetter().set(parts(passage, column, numbered, plain), setting, width(column))) {
            lines.add(new Set(line, indent(line, setting, column), leading, false));
        }
        if (!passage.source().isEmpty() && !numbered) {
            var source = List.of(new Part(passage.source(), Style.sans(7.3)));
            var own = Setting.ofLine(passage.source());
            for (var line : pages.typesetter().set(source, own, width(column))) {
                lines.add(new Set(line, indent(line, own, column), SOURCE_LEADING, false));
            }
        }
        return lines;
    }

    /// What runs from the left stands at the right all the same where it belongs to a text from there.
    private float indent(Line line, Setting setting, int column) {
        boolean turned = columns.get(column).language().isFromRight() && !setting.fromRight();
        return turned ? Math.max(0, width(column) - line.width()) : 0;
    }

    /// As many ruled lines as a text of so many characters takes when it is written by hand.
    private List<Set> toWrite(int characters, int column) {
        float each = size * (columns.get(column).language().isUnspaced() ? 1 : 0.5f);
        int lines = Math.max(1, (int) Math.ceil(characters * each * HANDS / width(column)));
        return Collections.nCopies(lines, new Set(NO_TEXT, 0, WRITING_LEADING, true));
    }

    private float kept(List<List<Set>> band, float part) {
        float height = high(band);
        return height < pages.fullHeight() * part ? height : 3 * leading(0);
    }

    private static float high(List<List<Set>> band) {
        float height = 0;
        for (var lines : band) {
            height = Math.max(
                    height, (float) lines.stream().mapToDouble(Set::leading).sum());
        }
        return height;
    }

    private void printBand(List<List<Set>> band, int first, String type, PDStructureElement part) throws IOException {
        var elements = new ArrayList<PDStructureElement>();
        for (int i = 0; i < band.size(); i++) {
            var element = pages.element(part, type);
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
                float y = top;
                int end = fitting(lines, next[i], y - bottom);
                while (next[i] < end) {
                    var line = lines.get(next[i]++);
                    y -= line.leading;
                    print(line, first + i, y + line.leading, elements.get(i));
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

    /// How far lines fit into a height, so that none of them is left alone for the next page.
    private static int fitting(List<Set> lines, int from, float height) {
        int end = from;
        float used = 0;
        while (end < lines.size() && used + lines.get(end).leading <= height) {
            used += lines.get(end++).leading;
        }
        return end == lines.size() - 1 && end - from > 2 ? end - 1 : end;
    }

    private void print(Set set, int column, float top, PDStructureElement element) throws IOException {
        if (set.ruled) {
            pages.ornament(x(column), top - set.leading + 3, width(column), 0.5f, Style.SOFT);
        } else {
            pages.line(set.line, x(column) + set.indent, top, set.leading, element);
        }
    }

    private float x(int column) {
        return left + column % beside * (width(column) + GUTTER);
    }

    private float leading(int column) {
        return size * Setting.of(columns.get(column).language()).leading();
    }

    /// A passage with its marked stretches, and the number of each note behind the last of them.
    private List<Part> parts(Passage passage, int column, boolean numbered, Style plain) {
        if (passage.text().isEmpty() && passage.blanks().isEmpty()) {
            return List.of(new Part(labels.nothing(), Style.serif(size).in(Style.SOFT)));
        }
        boolean wide = columns.get(column).language().isUnspaced();
        var parts = new ArrayList<Part>();
        for (var stretch : passage.stretches()) {
            var style = stretch.term() ? plain.ruled(Style.TERM) : plain;
            style = stretch.marks().isEmpty()
                    ? style
                    : style.marked(Style.color(stretch.marks().getLast().color()));
            parts.add(new Part(stretch.text(), style, stretch.readings()));
            stretch.ending().stream()
                    .filter(m -> m.span().isEmpty())
                    .forEach(m ->
                            parts.add(new Part(" " + Handout.GAP, plain.inBold().in(Style.color(m.color())))));
            if (numbered) {
                parts.addAll(numbers(stretch.ending(), plain));
            }
            stretch.blanks().forEach(b -> parts.addAll(blank(b, wide, plain)));
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

    /// A number, and a line to write on: at least as long as the word was, and not so short that it tells the word.
    private static List<Part> blank(Blank blank, boolean wide, Style plain) {
        int spaces = Math.clamp((long) blank.room() * (wide ? 6 : 3), 14, 48);
        return List.of(
                new Part(String.valueOf(blank.number()), plain.raised(Style.ACCENT)),
                new Part("\u00A0".repeat(spaces), plain.ruled(Style.SOFT)));
    }
}
