package enface.pane;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line over a pane: who it is, and whether it is level with the others.
final class PaneHeader extends HBox {

    private final Label level = new Label();
    private final String levelWord;
    private final String restingWord;

    /// @param levelWord what is said while the pane has text at the reading line
    /// @param restingWord what is said while it has none there and waits for the others
    PaneHeader(PaneText content, String levelWord, String restingWord) {
        this.levelWord = levelWord;
        this.restingWord = restingWord;
        setManaged(false);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("pane-header");
        var title = new Label(content.title());
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        var subtitle = new Label(content.subtitle());
        subtitle.getStyleClass().add("pane-subtitle");
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        level.getStyleClass().add("pane-level");
        level.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, subtitle, space, level);
    }

    /// Says how the pane stands.
    ///
    /// @param alone whether there is no other pane to be level with
    void setLevel(boolean alone, boolean resting) {
        level.setVisible(!alone);
        level.setText(resting ? restingWord : levelWord);
    }
}
