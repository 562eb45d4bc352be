package enface.pane.cell;

import enface.glossary.GlossaryColour;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;

/// A piece of the line that stands under the terms of a glossary, in its colour and its pattern, for lists.
public final class TermSwatch extends Region {

    private static final double WIDTH = 24;
    private static final double HEIGHT = 10;

    public TermSwatch(GlossaryColour colour) {
        getStyleClass().add("term-swatch");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        var line = ParagraphCell.path("term-line");
        line.getStyleClass().add(colour.id());
        double y = HEIGHT / 2;
        line.getElements().setAll(new MoveTo(0, y), new LineTo(WIDTH, y));
        line.setVisible(true);
        getChildren().add(line);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(TermSwatch.class.getResource("/theme/panes.css"))
                .toExternalForm();
    }
}
