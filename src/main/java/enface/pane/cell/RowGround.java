package enface.pane.cell;

import enface.pane.place.Gap;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// What lies under the text of one pane in rows: a line between two rows, and a sign where the version has nothing.
public final class RowGround {

    private final ObservableList<Node> nodes;
    private final Path lines = new Path();
    private final List<Label> gaps = new ArrayList<>();
    private int gapsShown;

    /// @param nodes where the lines and signs are put
    RowGround(ObservableList<Node> nodes) {
        this.nodes = nodes;
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        lines.getStyleClass().add("row-line");
        nodes.add(lines);
    }

    public void clear() {
        lines.getElements().clear();
        gapsShown = 0;
        gaps.forEach(gap -> gap.setVisible(false));
    }

    /// Draws a line `width` pixels wide at a height.
    public void line(double y, double width) {
        double at = Math.rint(y) + 0.5;
        lines.getElements().addAll(new MoveTo(0, at), new LineTo(width, at));
    }

    /// Shows that there is no text in a place.
    public void gap(Gap kind, double x, double y, double width, double height) {
        if (gapsShown == gaps.size()) {
            var gap = new Label();
            gap.setManaged(false);
            gap.setMouseTransparent(true);
            gap.getStyleClass().add("row-gap");
            gaps.add(gap);
            nodes.add(gap);
            gap.applyCss(); // layout comes after styling: without this it would be drawn unstyled once
        }
        var gap = gaps.get(gapsShown++);
        gap.setText(kind.sign());
        gap.setVisible(true);
        gap.resizeRelocate(x, y, width, height);
    }
}
