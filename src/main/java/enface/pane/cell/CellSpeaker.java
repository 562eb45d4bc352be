package enface.pane.cell;

import enface.pane.type.Typeface;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Who says a paragraph, small and quiet in the space over its first line. Takes no part in the layout of the lines.
final class CellSpeaker {

    private final Text name = new Text();
    private final ObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());

    CellSpeaker() {
        name.setManaged(false);
        name.setMouseTransparent(true);
        name.setVisible(false);
        name.setTextOrigin(VPos.TOP);
        name.getStyleClass().add("speaker");
        name.fontProperty().bind(font);
    }

    /// To be put among the children of the cell.
    Text node() {
        return name;
    }

    /// Writes a name over a cell; an empty one is not there.
    void write(String speaker, Typeface typeface, double width) {
        name.setVisible(!speaker.isEmpty());
        name.setText(speaker);
        font.set(typeface.speakers());
        double left = typeface.isFromRight() ? width - name.getLayoutBounds().getWidth() : 0;
        name.setX(Math.rint(left));
        name.setY(typeface.speakerDrop() - typeface.speakerHeight());
    }

    /// The name that is seen, or nothing.
    String seen() {
        return name.isVisible() ? name.getText() : "";
    }
}
