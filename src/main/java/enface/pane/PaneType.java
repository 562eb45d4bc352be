package enface.pane;

import enface.pane.cell.VirtualColumn;
import enface.pane.level.PaneViewport;
import enface.pane.type.PaneText;
import enface.pane.type.Rendition;
import enface.pane.type.TypeSamples;
import enface.pane.type.TypeStyle;
import enface.pane.type.Typeface;
import enface.pane.type.WordParts;
import enface.text.LanguageTag;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.text.Text;

/// How the texts of the panes are set: how large, in which style, and in which characters and readings.
///
/// However they are set anew, what is at the reading line stays there.
public final class PaneType {

    private static final double SMALLEST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 3;

    private final PaneViewport viewport;
    private final TypeSamples samples = new TypeSamples();
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private TypeStyle style = TypeStyle.USUAL;
    private Rendition rendition = Rendition.PLAIN;
    private Function<LanguageTag, WordParts> parts = _ -> WordParts.NONE;

    PaneType(PaneViewport viewport) {
        this.viewport = viewport;
        textScale.addListener(_ -> viewport.setTypefaces(this::typeface));
        samples.onFonts(() -> viewport.setTypefaces(this::typeface));
        samples.paper().addListener((_, _, paper) -> viewport.setDark(TypeSamples.isDark(paper)));
    }

    /// To be put among the children of the panes, for the style sheet.
    List<Text> samples() {
        return samples.nodes();
    }

    /// A column of a text as it is to be set now: the one there is, with the lines it knows, where the same text is
    /// shown
    /// already.
    VirtualColumn column(PaneText text) {
        return viewport.columns().stream()
                .filter(c -> c.content().equals(text))
                .findFirst()
                .orElseGet(() -> fresh(text));
    }

    private VirtualColumn fresh(PaneText text) {
        var column = new VirtualColumn(text, typeface(text));
        column.cells().setRendition(rendition);
        return column;
    }

    private Typeface typeface(PaneText text) {
        return samples.typeface(
                text, textScale.get(), style, rendition.hasReadings(text.id()), parts.apply(text.language()));
    }

    /// How much larger than usual the text is set; 1 is usual. Kept within 0.5 and 3.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    public void setTextScale(double scale) {
        textScale.set(Math.clamp(scale, SMALLEST_SCALE, LARGEST_SCALE));
    }

    public double getTextScale() {
        return textScale.get();
    }

    public void setTypeStyle(TypeStyle style) {
        this.style = style;
        viewport.setTypefaces(this::typeface);
    }

    /// Draws the texts otherwise, characters and readings.
    public void setRendition(Rendition rendition) {
        if (rendition.equals(this.rendition)) {
            return;
        }
        this.rendition = rendition;
        viewport.columns().forEach(c -> c.cells().setRendition(rendition));
        viewport.setTypefaces(this::typeface);
    }

    /// Parts the words of each language at the ends of lines from now on.
    public void setWordParts(Function<LanguageTag, WordParts> parts) {
        this.parts = parts;
        viewport.setTypefaces(this::typeface);
    }
}
