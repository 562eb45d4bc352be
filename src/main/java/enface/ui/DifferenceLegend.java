package enface.ui;

import enface.compare.Difference.Kind;
import enface.language.Words;
import enface.pane.DifferenceSwatch;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the colours and lines in the text mean while versions are compared.
final class DifferenceLegend extends VBox {

    private final HBox substituted;
    private final HBox moved;

    DifferenceLegend(Words words) {
        setId("compare-legend");
        getStyleClass().add("compare-legend");
        substituted = line(Kind.SUBSTITUTED, words.get("compare.substituted"));
        moved = line(Kind.MOVED, words.get("compare.moved"));
        getChildren()
                .addAll(
                        line(Kind.DELETED, words.get("compare.deleted")),
                        line(Kind.INSERTED, words.get("compare.inserted")),
                        substituted,
                        moved);
    }

    private static HBox line(Kind kind, String words) {
        var line = new HBox(8, new DifferenceSwatch(kind), Controls.label(words, "compare-kind"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Shows what there can be.
    ///
    /// @param words whether words are compared, and not only what is there
    void show(boolean words) {
        substituted.setVisible(words);
        moved.setVisible(words);
    }
}
