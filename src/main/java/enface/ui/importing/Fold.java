package enface.ui.importing;

import enface.study.importing.ImportModel;
import enface.ui.part.Controls;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Something that is seldom wanted: a line that unfolds. It is built when it is first unfolded, and stays unfolded
/// when the files are read again.
final class Fold extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    /// @param id of the line; how the model remembers whether it is unfolded
    Fold(ImportModel model, String id, String title, Supplier<Node> inside) {
        super(8);
        getStyleClass().add("fold");
        var line = Controls.named(new ToggleButton(), id, title);
        line.getStyleClass().addAll("flat", "quiet", "fold-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        var arrow = Controls.withClass(new StackPane(), "fold-arrow");
        line.setText(title);
        line.setGraphic(arrow);
        getChildren().add(line);
        line.selectedProperty().subscribe(open -> {
            arrow.pseudoClassStateChanged(OPEN, open);
            model.look().put(id, open ? 1.0 : 0.0);
            getChildren().setAll(line);
            if (open) {
                getChildren().add(Controls.withClass(new VBox(inside.get()), "fold-inside"));
            }
        });
    }

    /// The same as it was left before the files were read again.
    static Fold asLeft(ImportModel model, String id, String title, Supplier<Node> inside) {
        boolean open = model.look().getOrDefault(id, 0.0) > 0;
        var fold = new Fold(model, id, title, inside);
        if (open) {
            ((ToggleButton) fold.getChildren().getFirst()).setSelected(true);
        }
        return fold;
    }
}
