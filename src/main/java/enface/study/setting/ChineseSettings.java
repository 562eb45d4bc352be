package enface.study.setting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person likes to be helped with Chinese, remembered like all settings.
///
/// On the thread of the window only.
public final class ChineseSettings {

    /// Which form of the characters is shown.
    public enum Characters {
        AS_THEY_STAND,
        SIMPLIFIED,
        TRADITIONAL
    }

    /// What has its Pinyin written over it.
    public enum Readings {
        NONE,
        /// The word under the pointer alone.
        POINTER,
        TERMS,
        ALL
    }

    private final ObjectProperty<Characters> characters =
            new SimpleObjectProperty<>(this, "chinese-characters", Characters.AS_THEY_STAND);
    private final ObjectProperty<Readings> readings =
            new SimpleObjectProperty<>(this, "chinese-readings", Readings.NONE);
    private final BooleanProperty lookUp = new SimpleBooleanProperty(this, "look-up");

    ChineseSettings(Remembered remembered) {
        remembered.keep(characters, Characters::valueOf, Characters::name);
        remembered.keep(readings, Readings::valueOf, Readings::name);
        remembered.keep(lookUp, Boolean::parseBoolean, Object::toString);
    }

    public ObjectProperty<Characters> charactersProperty() {
        return characters;
    }

    public ObjectProperty<Readings> readingsProperty() {
        return readings;
    }

    /// Whether the word under the pointer is looked up in the dictionaries.
    public BooleanProperty lookUpProperty() {
        return lookUp;
    }

    /// Wants no help.
    void reset() {
        characters.set(Characters.AS_THEY_STAND);
        readings.set(Readings.NONE);
        lookUp.set(false);
    }

    /// Whether anything is wanted that needs the dictionary.
    public boolean isWanted() {
        return characters.get() != Characters.AS_THEY_STAND || readings.get() != Readings.NONE || lookUp.get();
    }
}
