package enface.study.setting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How a person likes texts set, remembered like all settings.
///
/// On the thread of the window only.
public final class TypeSettings {

    /// Whether the first line of a paragraph is indented: as is the custom of the language, always, never.
    public enum Indent {
        CUSTOM,
        ALWAYS,
        NEVER
    }

    private final DoubleProperty scale = new SimpleDoubleProperty(this, "text-scale", 1);
    private final DoubleProperty leading = new SimpleDoubleProperty(this, "text-leading", 1);
    private final DoubleProperty measure = new SimpleDoubleProperty(this, "text-measure", 1);
    private final StringProperty latin = new SimpleStringProperty(this, "text-latin", "");
    private final StringProperty han = new SimpleStringProperty(this, "text-han", "");
    private final ObjectProperty<Indent> indent = new SimpleObjectProperty<>(this, "text-indent", Indent.CUSTOM);
    private final BooleanProperty justified = new SimpleBooleanProperty(this, "text-justified");
    private final BooleanProperty level = new SimpleBooleanProperty(this, "sentence-level", true);
    private final BooleanProperty focus = new SimpleBooleanProperty(this, "text-focus");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "type-panel");

    TypeSettings(Remembered remembered) {
        for (var number : new DoubleProperty[] {scale, leading, measure}) {
            remembered.keep(number, Double::parseDouble, Number::toString);
        }
        remembered.keep(latin, text -> text, text -> text);
        remembered.keep(han, text -> text, text -> text);
        remembered.keep(indent, Indent::valueOf, Indent::name);
        remembered.keep(justified, Boolean::parseBoolean, Object::toString);
        remembered.keep(level, Boolean::parseBoolean, Object::toString);
        remembered.keep(focus, Boolean::parseBoolean, Object::toString);
    }

    /// How much larger than usual the texts are set; 1 is usual.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// How far apart lines stand, as a multiple of what is usual.
    public DoubleProperty leadingProperty() {
        return leading;
    }

    /// How long lines are at most, as a multiple of what is usual.
    public DoubleProperty measureProperty() {
        return measure;
    }

    /// The font for texts in an alphabet; empty for the usual one.
    public StringProperty latinProperty() {
        return latin;
    }

    /// The font for texts in Han characters; empty for the usual one.
    public StringProperty hanProperty() {
        return han;
    }

    public ObjectProperty<Indent> indentProperty() {
        return indent;
    }

    /// Whether lines end together on the right.
    public BooleanProperty justifiedProperty() {
        return justified;
    }

    /// Whether counterparts come to the height of the sentence that becomes current.
    public BooleanProperty levelProperty() {
        return level;
    }

    /// Whether all but the current sentence is dimmed.
    public BooleanProperty focusProperty() {
        return focus;
    }

    /// Whether the panel with these settings is open; not remembered.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Sets everything as it is usual.
    public void reset() {
        scale.set(1);
        leading.set(1);
        measure.set(1);
        latin.set("");
        han.set("");
        indent.set(Indent.CUSTOM);
        justified.set(false);
        level.set(true);
        focus.set(false);
    }
}
