package enface.publish.pdf;

import enface.job.Progress;
import enface.publish.Block.Card;
import enface.publish.Block.Cell;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import enface.text.Shortened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Cards to be cut out: a page of fronts, and after it a page of their backs, columns the other way round, so that
/// each back comes to lie behind its front when the sheet is turned over its long edge.
final class CardPrint {

    private static final float LEAST_WIDTH = 190;
    private static final float LEAST_HEIGHT = 132;
    private static final float INSIDE = 12;
    private static final float HEAD = 17;
    private static final float TEXT = 9.5f;
    private static final float LEAST_SIZE = 0.55f;
    private static final float STEP = 0.9f;

    private record Set(Line line, float leading) {}

    private final PdfPages pages;
    private final int across;
    private final int down;
    private final float width;
    private final float height;
    private final float left;
    private final float top;

    CardPrint(PdfPages pages) {
        this.pages = pages;
        // the same margins on all sides, so that both sides of the sheet meet
        float around = Math.min(pages.left(), 40);
        float room = pages.width() - 2 * around;
        float high = pages.height() - 2 * around;
        across = Math.max(1, (int) (room / LEAST_WIDTH));
        down = Math.max(1, (int) (high / LEAST_HEIGHT));
        width = room / across;
        height = high / down;
        left = around;
        top = pages.height() - around;
    }

    /// Begins on the page there is, which must be empty and the first side of a sheet.
    void print(List<Card> cards, PDStructureElement part, Progress progress) throws IOException {
        int each = across * down;
        for (int from = 0; from < cards.size(); from += each) {
            progress.step(from, cards.size());
            var sheet = cards.subList(from, Math.min(cards.size(), from + each));
            if (from > 0) {
                pages.emptyPage();
            }
            cuts();
            for (int i = 0; i < sheet.size(); i++) {
                side(sheet.get(i).front(), i % across, i / across, part);
            }
            pages.emptyPage();
            for (int i = 0; i < sheet.size(); i++) {
                side(sheet.get(i).back(), across - 1 - i % across, i / across, part);
            }
        }
    }

    private void cuts() throws IOException {
        for (int i = 0; i <= across; i++) {
            pages.cut(left + i * width, top, left + i * width, top - down * height);
        }
        for (int i = 0; i <= down; i++) {
            pages.cut(left, top - i * height, left + across * width, top - i * height);
        }
    }

    private void side(Cell cell, int column, int row, PDStructureElement part) throws IOException {
        var element = pages.element(part, "P");
        element.setLanguage(cell.language().value());
        var lines = fitting(cell);
        float high = (float) lines.stream().mapToDouble(Set::leading).sum();
        float y = top - row * height - Math.max(INSIDE, (height - high) / 2);
        for (var set : lines) {
            float free = width - 2 * INSIDE - set.line.width();
            float x = left + column * width + INSIDE + Math.max(0, free / 2) - set.line.indent();
            pages.line(set.line, x, y, set.leading, element);
            y -= set.leading;
        }
    }

    /// As large as the card has room for.
    private List<Set> fitting(Cell cell) {
        float room = height - 2 * INSIDE;
        for (float scale = 1; scale > LEAST_SIZE; scale *= STEP) {
            var set = set(cell, scale);
            if (set.stream().mapToDouble(Set::leading).sum() <= room) {
                return set;
            }
        }
        var text = cell.text();
        var set = set(cell, LEAST_SIZE);
        while (text.length() > 2 && set.stream().mapToDouble(Set::leading).sum() > room) {
            text = Shortened.to(text, text.length() * 4 / 5); // says itself that there is more
            set = set(new Cell(cell.language(), cell.head(), text), LEAST_SIZE);
        }
        return set;
    }

    private List<Set> set(Cell cell, float scale) {
        var setting = Setting.of(cell.language());
        var set = new ArrayList<Set>();
        part(cell.head(), Style.serif(HEAD * scale).inBold()).ifPresent(p -> add(p, setting, 1.4f, set));
        part(cell.text(), Style.serif(TEXT * scale)).ifPresent(p -> add(p, setting, setting.leading(), set));
        return set;
    }

    private static Optional<Part> part(String text, Style style) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Part(text, style));
    }

    private void add(Part part, Setting setting, float leading, List<Set> set) {
        pages.typesetter()
                .set(List.of(part), setting, width - 2 * INSIDE)
                .forEach(l -> set.add(new Set(l, part.style().size() * leading)));
    }
}
