package enface.pane.cell;

import enface.text.Paragraph.Reading;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The readings written over the characters of one cell. None is seen over what is covered.
final class CellReadings {

    /// Where readings stand, from the top of their line, in sizes of their font.
    private static final double RISE = 0.25;

    private final ParagraphCell cell;
    private final List<Text> nodes = new ArrayList<>();
    private List<Reading> read = List.of();

    CellReadings(ParagraphCell cell) {
        this.cell = cell;
    }

    /// To be put among the children of the cell.
    List<Text> nodes() {
        return nodes;
    }

    /// Writes these and no others, above the lines the cell has laid out; what is over characters that a line parts is
    /// parted like them.
    void write(List<Reading> over, Font font) {
        nodes.clear();
        var written = new ArrayList<Reading>();
        for (var reading : over) {
            for (var part : byLine(reading)) {
                var box = box(part.span());
                if (box.getWidth() > 0) {
                    nodes.add(over(box, part.said(), font));
                    written.add(part);
                }
            }
        }
        read = written;
    }

    private List<Reading> byLine(Reading reading) {
        var span = reading.span();
        if (cell.boxesOf(span).stream().map(Rectangle2D::getMinY).distinct().count() < 2) {
            return List.of(reading);
        }
        var text = cell.display().model();
        var parts = new ArrayList<Reading>();
        int from = span.start();
        for (int at = from; at < span.end(); at += Character.charCount(text.codePointAt(at))) {
            if (at > from && box(at, text).getMinY() > box(from, text).getMinY()) {
                parts.addAll(reading.within(new TextSpan(from, at), text));
                from = at;
            }
        }
        parts.addAll(reading.within(new TextSpan(from, span.end()), text));
        return parts;
    }

    private Rectangle2D box(int at, String text) {
        return box(new TextSpan(at, at + Character.charCount(text.codePointAt(at))));
    }

    /// What encloses a stretch of one line; nothing where it is not in sight.
    private Rectangle2D box(TextSpan span) {
        var boxes = cell.boxesOf(span);
        if (boxes.isEmpty()) {
            return Rectangle2D.EMPTY;
        }
        var first = boxes.getFirst();
        double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(first.getMinX());
        double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(first.getMaxX());
        return new Rectangle2D(left, first.getMinY(), right - left, first.getHeight());
    }

    private static Text over(Rectangle2D box, String reading, Font font) {
        var text = new Text(reading);
        text.setManaged(false);
        text.setMouseTransparent(true);
        text.getStyleClass().add("reading");
        text.fontProperty().bind(new SimpleObjectProperty<>(font));
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.rint(box.getMinX() + (box.getWidth() - width) / 2));
        text.setY(Math.rint(box.getMinY() + RISE * font.getSize()));
        return text;
    }

    void cover(List<TextSpan> covered) {
        for (int i = 0; i < nodes.size(); i++) {
            var span = read.get(i).span();
            nodes.get(i).setVisible(covered.stream().noneMatch(span::overlaps));
        }
    }

    /// How many are seen.
    int seen() {
        return (int) nodes.stream().filter(Text::isVisible).count();
    }
}
