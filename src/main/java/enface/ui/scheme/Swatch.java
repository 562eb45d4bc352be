package enface.ui.scheme;

import enface.note.Category;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A patch in the colour of a category: one for the light and one for the dark, of which the style sheet shows that
/// which is meant.
public final class Swatch extends StackPane {

    private final Region light = new Region();
    private final Region dark = new Region();
    private final CornerRadii corners;
    private Optional<Category> shown = Optional.empty();

    public Swatch(CornerRadii corners) {
        this.corners = corners;
        getStyleClass().add("swatch");
        light.getStyleClass().add("swatch-light");
        dark.getStyleClass().add("swatch-dark");
        getChildren().addAll(light, dark);
        setMouseTransparent(true);
    }

    /// One as large as a letter.
    public static Swatch dot(Category category) {
        var dot = new Swatch(new CornerRadii(5));
        dot.getStyleClass().add("swatch-dot");
        dot.show(category);
        return dot;
    }

    /// A low one, as wide as it is made.
    public static Swatch bar(Category category) {
        var bar = new Swatch(new CornerRadii(2));
        bar.getStyleClass().add("swatch-bar");
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.show(category);
        return bar;
    }

    public void show(Category category) {
        if (shown.filter(category::equals).isEmpty()) {
            shown = Optional.of(category);
            light.setBackground(filled(category.light()));
            dark.setBackground(filled(category.dark()));
        }
    }

    private Background filled(String colour) {
        return new Background(new BackgroundFill(Color.web(colour), corners, Insets.EMPTY));
    }
}
