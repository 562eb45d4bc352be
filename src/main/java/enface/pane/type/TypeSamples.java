package enface.pane.type;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Three texts that are never seen: the style sheet says through them which fonts to set and what the paper is.
public final class TypeSamples {

    private final Text latin = sample("latin-text");
    private final Text han = sample("han-text");
    private final Text verbatim = sample("verbatim-text");

    private static Text sample(String styleClass) {
        var text = new Text();
        text.setManaged(false);
        text.setVisible(false);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /// To be put among the children of what is styled.
    public List<Text> nodes() {
        return List.of(latin, han, verbatim);
    }

    /// Runs whenever the style sheet names other fonts.
    public void onFonts(Runnable action) {
        nodes().forEach(sample -> sample.fontProperty().addListener(_ -> action.run()));
    }

    public ObservableValue<Paint> paper() {
        return latin.fillProperty();
    }

    public static boolean isDark(Paint paper) {
        return paper instanceof Color colour && colour.getBrightness() < 0.5;
    }

    /// How a text is set, so many times as large as the style sheet says.
    public Typeface typeface(PaneText text, double scale, TypeStyle style, boolean readings, WordParts parts) {
        var sample = text.language().isUnspaced() ? han : latin;
        return new Typeface(
                text.language(),
                scaled(sample.getFont(), scale),
                scaled(verbatim.getFont(), scale),
                style,
                readings,
                parts);
    }

    private static Font scaled(Font font, double scale) {
        return Font.font(font.getFamily(), font.getSize() * scale);
    }
}
