package enface.study.setting;

import enface.language.cut.Words;
import enface.store.work.Places;
import enface.study.act.Writing;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person likes the window: each setting is remembered in the library as soon as it changes.
///
/// On the thread of the window only.
public final class Settings {

    /// Whether a column is seen: always, never, or where the window has room for it.
    public enum Column {
        SHOWN,
        HIDDEN,
        WHERE_ROOM
    }

    /// The light a person reads by.
    public enum Light {
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    private final ObjectProperty<Light> light = new SimpleObjectProperty<>(this, "theme", Light.LIGHT);
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "language");
    private final ObjectProperty<Column> outline = new SimpleObjectProperty<>(this, "outline", Column.WHERE_ROOM);
    private final ObjectProperty<Column> notes = new SimpleObjectProperty<>(this, "notes", Column.SHOWN);
    private final BooleanProperty rows = new SimpleBooleanProperty(this, "layout");
    private final Remembered remembered;
    private final TypeSettings type;
    private final ChineseSettings chinese;
    private final ExportSettings export;
    private Light beforeDark = Light.LIGHT;

    /// @param locale whose language is spoken until a person chooses one
    public Settings(Places places, Locale locale, Writing writing) {
        remembered = new Remembered(places, writing);
        words.set(new Words(locale));
        remembered.keep(light, name -> Light.valueOf(name.toUpperCase(Locale.ROOT)), Settings::name);
        remembered.keepOwn(
                words,
                tag -> new Words(Locale.forLanguageTag(tag)),
                w -> w.locale().toLanguageTag());
        remembered.keepOwn(outline, Column::valueOf, Column::name);
        remembered.keepOwn(notes, Column::valueOf, Column::name);
        remembered.keepOwn(rows, "rows"::equals, shown -> shown ? "rows" : "facing");
        type = new TypeSettings(remembered);
        chinese = new ChineseSettings(remembered);
        export = new ExportSettings(remembered);
    }

    /// Takes up what another window has changed about light, type and Chinese; language, columns and layout are
    /// those of each window.
    ///
    /// @param now the settings as the library has them
    public void takeUp(Map<String, String> now) {
        remembered.takeUp(now);
    }

    private static String name(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    public ObjectProperty<Light> lightProperty() {
        return light;
    }

    /// Goes into the dark, or back into the light that was before.
    public void toggleDark() {
        if (light.get() == Light.DARK) {
            light.set(beforeDark);
        } else {
            beforeDark = light.get();
            light.set(Light.DARK);
        }
    }

    /// Which help with Chinese is wanted.
    public ChineseSettings chinese() {
        return chinese;
    }

    /// What was exported last.
    public ExportSettings export() {
        return export;
    }

    /// How texts are set.
    public TypeSettings type() {
        return type;
    }

    /// Sets all as it is usual that the panel of type and light offers.
    public void resetLook() {
        type.reset();
        chinese.reset();
        light.set(Light.LIGHT);
    }

    /// The words the window speaks; setting others changes its language.
    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    public ObjectProperty<Column> outlineProperty() {
        return outline;
    }

    public ObjectProperty<Column> notesProperty() {
        return notes;
    }

    /// Whether versions stand row by row rather than each as its own page.
    public BooleanProperty rowsProperty() {
        return rows;
    }
}
