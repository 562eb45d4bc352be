package enface.pane;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line over a pane: who it is, and whether it is level with the others.
final class PaneHeader extends HBox {

    /// What the margins of the text and the gaps take.
    private static final double MARGINS = 40;

    /// Room for the words on the right.
    private static final double LEVEL = 55;

    private final Label title;
    private final Label subtitle;
    private final Label level = new Label();
    private String said = "";
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
        title = new Label(content.title());
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        subtitle = new Label(content.subtitle());
        subtitle.getStyleClass().add("pane-subtitle");
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        level.getStyleClass().add("pane-level");
        level.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, subtitle, space, level);
        widthProperty().addListener(_ -> fit());
    }

    /// Says how the pane stands.
    ///
    /// @param alone whether there is no other pane to be level with
    void setLevel(boolean alone, boolean resting) {
        level.setVisible(!alone);
        said = resting ? restingWord : levelWord;
        fit();
    }

    /// In a narrow pane the name comes first: who made it gives way, and then how the pane stands is shown by its sign
    /// alone.
    private void fit() {
        double room = getWidth() - title.prefWidth(-1) - MARGINS;
        boolean sign = getWidth() > 0 && room < LEVEL && !said.isEmpty();
        boolean named = getWidth() <= 0 || room >= LEVEL + subtitle.prefWidth(-1);
        subtitle.setVisible(named);
        subtitle.setManaged(named);
        var shown = sign ? said.substring(0, said.offsetByCodePoints(0, 1)) : said;
        if (!shown.equals(level.getText())) {
            level.setText(shown);
        }
    }

    @Override
    protected void layoutChildren() {
        fit(); // only now is it known how wide the name is in its font
        super.layoutChildren();
    }
}
