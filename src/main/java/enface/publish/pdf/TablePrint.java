package enface.publish.pdf;

import enface.job.Progress;
import enface.publish.Block.Cell;
import enface.publish.Block.Table;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/// A table over as many pages as it takes, its heads on each; a row is parted only where it is higher than a good part
/// of a page.
final class TablePrint {

    private static final float GUTTER = 14;
    private static final float HEAD_LEADING = 14;
    private static final float HEAD = 10.3f;
    private static final float TEXT = 9;
    private static final float KEPT_WHOLE = 0.4f;

    private record Set(Line line, float leading) {}

    private final PdfPages pages;
    private final Table table;
    private final List<Float> widths = new ArrayList<>();
    private final List<Float> lefts = new ArrayList<>();

    TablePrint(PdfPages pages, Table table) {
        this.pages = pages;
        this.table = table;
        float all = table.weights().stream().reduce(0, Integer::sum);
        float room = pages.measure() - GUTTER * (table.weights().size() - 1);
        float x = pages.left();
        for (int weight : table.weights()) {
            float width = room * weight / all;
            widths.add(width);
            lefts.add(x);
            x += width + GUTTER;
        }
    }

    void print(PDStructureElement part, Progress progress) throws IOException {
        var element = pages.element(part, "Table");
        heads(element);
        long done = 0;
        for (var row : table.rows()) {
            progress.step(done++, table.rows().size());
            print(row, element);
        }
        pages.skip(14);
    }

    private void heads(PDStructureElement element) throws IOException {
        var row = pages.element(element, "TR");
        for (int i = 0; i < table.heads().size(); i++) {
            var style = Style.sans(8).inBold();
            var head = pages.element(row, "TH");
            var scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            head.addAttribute(scope);
            var lines = pages.typesetter()
                    .set(List.of(new Part(table.heads().get(i), style)), Setting.LATIN, widths.get(i));
            if (!lines.isEmpty()) {
                pages.line(lines.getFirst(), lefts.get(i), pages.y(), HEAD_LEADING, head);
            }
        }
        pages.moveTo(pages.y() - HEAD_LEADING - 2);
        pages.ornament(pages.left(), pages.y(), pages.measure(), 0.8f, Style.SOFT);
        pages.moveTo(pages.y() - 4);
    }

    private void print(List<Cell> cells, PDStructureElement element) throws IOException {
        var columns = new ArrayList<List<Set>>();
        var parts = new ArrayList<PDStructureElement>();
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            var set = set(cells.get(i), widths.get(i));
            columns.add(set);
            height = Math.max(
                    height, (float) set.stream().mapToDouble(Set::leading).sum());
        }
        if (pages.room() < Math.min(height, pages.fullHeight() * KEPT_WHOLE) + 8) {
            pages.newPage();
            heads(element);
        }
        var row = pages.element(element, "TR");
        for (var cell : cells) {
            var data = pages.element(row, "TD");
            data.setLanguage(cell.language().value());
            parts.add(data);
        }
        write(columns, parts, element);
        pages.skip(4);
        pages.ornament(pages.left(), pages.y(), pages.measure(), 0.4f, Style.LINE);
        pages.skip(4);
    }

    private void write(List<List<Set>> columns, List<PDStructureElement> parts, PDStructureElement element)
            throws IOException {
        var next = new int[columns.size()];
        while (true) {
            float top = pages.y();
            float bottom = top - pages.room();
            float lowest = top;
            boolean more = false;
            for (int i = 0; i < columns.size(); i++) {
                float y = top;
                var lines = columns.get(i);
                while (next[i] < lines.size() && y - lines.get(next[i]).leading >= bottom) {
                    var line = lines.get(next[i]++);
                    pages.line(line.line, lefts.get(i), y, line.leading, parts.get(i));
                    y -= line.leading;
                }
                lowest = Math.min(lowest, y);
                more |= next[i] < lines.size();
            }
            pages.moveTo(lowest);
            if (!more) {
                return;
            }
            pages.newPage();
            heads(element);
        }
    }

    private List<Set> set(Cell cell, float width) {
        var setting = Setting.of(cell.language());
        var set = new ArrayList<Set>();
        if (!cell.head().isEmpty()) {
            var head = List.of(new Part(cell.head(), Style.serif(HEAD).inBold()));
            pages.typesetter().set(head, setting, width).forEach(l -> set.add(new Set(l, HEAD * setting.leading())));
        }
        if (!cell.text().isEmpty()) {
            var text = List.of(new Part(cell.text(), Style.serif(TEXT)));
            pages.typesetter().set(text, setting, width).forEach(l -> set.add(new Set(l, TEXT * setting.leading())));
        }
        return set;
    }
}
