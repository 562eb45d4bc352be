package enface.pane.cell;

import enface.pane.type.Rendition.Reading;
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

    /// Writes these and no others, above the lines the cell has laid out.
    void write(List<Reading> over, Font font) {
        nodes.clear();
        var written = new ArrayList<Reading>();
        for (var reading : over) {
            var boxes = cell.boxesOf(reading.span());
            if (!boxes.isEmpty() && boxes.getFirst().getWidth() > 0) {
                nodes.add(over(boxes.getFirst(), reading.text(), font));
                written.add(reading);
            }
        }
        read = written;
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
