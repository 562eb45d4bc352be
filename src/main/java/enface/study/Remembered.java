package enface.study;

import enface.store.Places;
import enface.store.StoreException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;

/// Settings that the library remembers: each is read once and written as soon as it changes. One that cannot be read
/// is as if it had never been made.
final class Remembered {

    private final Places places;
    private final Consumer<StoreException> failed;

    Remembered(Places places, Consumer<StoreException> failed) {
        this.places = places;
        this.failed = failed;
    }

    /// Remembers a setting under its own name.
    ///
    /// @param read may throw [IllegalArgumentException] for what it does not understand
    <T> void keep(Property<T> setting, Function<String, T> read, Function<T, String> write) {
        places.setting(setting.getName()).ifPresent(text -> {
            try {
                setting.setValue(read.apply(text));
            } catch (IllegalArgumentException _) {
                // written by another version of the program: what is usual stays
            }
        });
        setting.addListener((_, _, now) -> save(setting.getName(), write.apply(now)));
    }

    private void save(String name, String value) {
        try {
            places.set(name, value);
        } catch (StoreException e) {
            failed.accept(e);
        }
    }
}
