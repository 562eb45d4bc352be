package enface.pane.head;

import enface.pane.level.LevelState;
import enface.pane.type.PaneText;
import enface.text.Shortened;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The line over a pane: who it is, and a mark that says how it stands to the others. The mark opens a menu of what
/// can be done with the pane.
final class PaneHeader extends HBox {

    /// What the margins of the text and the gaps take.
    private static final double MARGINS = 40;

    private final Text measure = new Text();
    private final Label title;
    private final Label subtitle;
    private final Button level = new Button();
    private final ContextMenu menu = new ContextMenu();
    private final PaneText content;
    private final boolean shared;
    private String said = "";

    /// @param shared whether another pane has the same title
    /// @param actions what can be done with the pane at the moment; nothing where the menu is not to open
    PaneHeader(PaneText content, boolean shared, Supplier<List<MenuItem>> actions) {
        this.content = content;
        this.shared = shared && !content.subtitle().isEmpty();
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
        level.setId("pane-level-" + content.id().value());
        level.getStyleClass().setAll("pane-level");
        level.setMinWidth(USE_PREF_SIZE);
        level.setFocusTraversable(true);
        level.setOnAction(_ -> open(actions.get()));
        setOnContextMenuRequested(_ -> open(actions.get()));
        getChildren().addAll(title, subtitle, space, level);
        widthProperty().addListener(_ -> fit());
    }

    private void open(List<MenuItem> actions) {
        menu.hide();
        menu.getItems().setAll(actions);
        if (!actions.isEmpty()) {
            menu.show(level, Side.BOTTOM, 0, 0);
        }
    }

    /// Says how the pane stands.
    ///
    /// @param words a sign, a space and what it means
    void setLevel(LevelState state, String words) {
        level.setVisible(state != LevelState.ALONE);
        if (!words.equals(said)) {
            said = words;
            level.setAccessibleText(title.getText() + ": " + words);
            level.setTooltip(new Tooltip(words));
            fit();
        }
    }

    /// In a narrow pane the name comes first: who made it gives way, and then how the pane stands is shown by its sign
    /// alone. Where two panes have one name, what tells them apart stands in its place.
    private void fit() {
        title.setText(content.title());
        double room = getWidth() - title.prefWidth(-1) - MARGINS;
        double words = widthOf(said);
        double least = said.isEmpty() ? 0 : widthOf(signOf(said));
        boolean sign = getWidth() > 0 && room < words && !said.isEmpty();
        boolean named = getWidth() <= 0 || room >= (sign ? least : words) + subtitle.prefWidth(-1);
        if (shared && !named) {
            sign = true;
            named = room >= least + subtitle.prefWidth(-1);
            title.setText(named ? content.title() : content.subtitle()); // what tells it from the other
        }
        subtitle.setVisible(named);
        subtitle.setManaged(named);
        var shown = sign ? signOf(said) : said;
        if (!shown.equals(level.getText())) {
            level.setText(shown);
        }
    }

    private static String signOf(String words) {
        return Shortened.start(words, 1);
    }

    private double widthOf(String words) {
        measure.setFont(level.getFont());
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }

    @Override
    protected void layoutChildren() {
        fit(); // only now is it known how wide the name is in its font
        super.layoutChildren();
    }
}
