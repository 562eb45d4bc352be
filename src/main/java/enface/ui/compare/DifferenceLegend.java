package enface.ui.compare;

import enface.compare.Difference.Kind;
import enface.language.cut.Words;
import enface.pane.cell.DifferenceSwatch;
import enface.ui.part.Controls;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the colours and lines in the text mean while versions are compared: a line for each kind there is.
final class DifferenceLegend extends VBox {

    private final Map<Kind, HBox> lines = new EnumMap<>(Kind.class);

    DifferenceLegend(Words words) {
        setId("compare-legend");
        getStyleClass().add("compare-legend");
        add(Kind.DELETED, words.get("compare.deleted"));
        add(Kind.INSERTED, words.get("compare.inserted"));
        add(Kind.SUBSTITUTED, words.get("compare.substituted"));
        add(Kind.MOVED, words.get("compare.moved"));
        managedProperty().bind(visibleProperty());
    }

    private void add(Kind kind, String words) {
        var line = new HBox(8, new DifferenceSwatch(kind), Controls.label(words, "compare-kind"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        lines.put(kind, line);
        getChildren().add(line);
    }

    /// Explains these kinds, and no others.
    void show(Set<Kind> kinds) {
        lines.forEach((kind, line) -> line.setVisible(kinds.contains(kind)));
        setVisible(!kinds.isEmpty());
    }
}
