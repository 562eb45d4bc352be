package enface.pane.cell;

import enface.pane.place.Block;
import enface.pane.type.DisplayText;
import enface.pane.type.NoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The lines under the passages of notes in one cell, and the numbers at their ends.
final class CellNotes {

    private static final double DROP = 4.5;
    /// By so much the line of a note is lower that overlaps another.
    private static final double STEP = 2;

    private final ParagraphCell cell;
    private final ObjectProperty<Font> font;
    private final List<Path> lines = new ArrayList<>();
    private final List<Text> numbers = new ArrayList<>();

    /// @param font that of the numbers
    CellNotes(ParagraphCell cell, ObjectProperty<Font> font) {
        this.cell = cell;
        this.font = font;
    }

    /// Marks these notes and no others.
    ///
    /// @param dark whether the paper is dark
    void draw(List<NoteMark> notes, boolean dark) {
        var children = cell.getChildren();
        children.removeAll(lines);
        children.removeAll(numbers);
        lines.clear();
        numbers.clear();
        var levels = new NoteLevels();
        for (var note : notes) {
            var span = new Block(cell.paragraph(), cell.display().span()).within(note.range());
            if (!span.isEmpty()) {
                var line = ParagraphCell.path("note-line");
                line.setStroke(colour(note, dark));
                cell.underline(line, List.of(span), DROP + STEP * levels.of(span));
                lines.add(line);
            }
        }
        if (!notes.isEmpty()) {
            cell.display().numbers().forEach(n -> numbers.add(number(n, notes, dark)));
        }
        children.addAll(lines);
        children.addAll(numbers);
        lines.forEach(Path::applyCss); // or they would be drawn unstyled once, before the next pulse
        numbers.forEach(Text::applyCss);
    }

    private Text number(DisplayText.Insertion number, List<NoteMark> notes, boolean dark) {
        var text = new Text(number.label());
        text.setManaged(false);
        text.getStyleClass().add("note-number");
        text.setFill(colour(number.notes().getFirst(), dark));
        text.fontProperty().bind(font);
        int end = cell.display().endOf(number.at());
        int behind = end + (cell.isFromRight() ? number.text().length() : 1);
        var room = cell.getLayoutInfo().getSelectionGeometry(end, behind, false).stream()
                .min(Comparator.comparingDouble(Rectangle2D::getMinX));
        room.ifPresent(r -> text.relocate(r.getMinX() + 1, r.getMinY()));
        text.setVisible(number.notes().stream().allMatch(notes::contains));
        return text;
    }

    private static Color colour(NoteMark note, boolean dark) {
        return Color.web(dark ? note.category().dark() : note.category().light());
    }

    /// The notes whose number stands at a point of the cell.
    List<NoteMark> numberedAt(Point2D point) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).isVisible() && numbers.get(i).getBoundsInParent().contains(point)) {
                return cell.display().numbers().get(i).notes();
            }
        }
        return List.of();
    }
}
