package enface.study;

import enface.language.Words;
import enface.store.Places;
import enface.store.StoreException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
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

    private final Places places;
    private final Consumer<StoreException> failed;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "theme");
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "language");
    private final ObjectProperty<Column> outline = new SimpleObjectProperty<>(this, "outline");
    private final ObjectProperty<Column> notes = new SimpleObjectProperty<>(this, "notes");
    private final BooleanProperty rows = new SimpleBooleanProperty(this, "layout");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "text-scale", 1);

    /// @param locale whose language is spoken until a person chooses one
    Settings(Places places, Locale locale, Consumer<StoreException> failed) {
        this.places = places;
        this.failed = failed;
        dark.set(saved(dark).map("dark"::equals).orElse(false));
        words.set(new Words(saved(words).map(Locale::forLanguageTag).orElse(locale)));
        outline.set(saved(outline).map(Column::valueOf).orElse(Column.WHERE_ROOM));
        notes.set(saved(notes).map(Column::valueOf).orElse(Column.SHOWN));
        rows.set(saved(rows).map("rows"::equals).orElse(false));
        textScale.set(saved(textScale).map(Double::parseDouble).orElse(1.0));
        dark.addListener((_, _, now) -> save(dark, now ? "dark" : "light"));
        words.addListener((_, _, now) -> save(words, now.locale().toLanguageTag()));
        outline.addListener((_, _, now) -> save(outline, now.name()));
        notes.addListener((_, _, now) -> save(notes, now.name()));
        rows.addListener((_, _, now) -> save(rows, now ? "rows" : "facing"));
        textScale.addListener((_, _, now) -> save(textScale, now.toString()));
    }

    private Optional<String> saved(Property<?> setting) {
        return places.setting(setting.getName());
    }

    private void save(Property<?> setting, String value) {
        try {
            places.set(setting.getName(), value);
        } catch (StoreException e) {
            failed.accept(e);
        }
    }

    public BooleanProperty darkProperty() {
        return dark;
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

    /// How much larger than usual the texts are set; 1 is usual.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }
}
