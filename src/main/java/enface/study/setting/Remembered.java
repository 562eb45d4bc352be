package enface.study.setting;

import enface.store.work.Places;
import enface.study.act.Writing;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/// Settings that the library remembers: each is read once and written as soon as it changes. One that cannot be read
/// is as if it had never been made.
final class Remembered {

    private final Places places;
    private final Writing writing;

    Remembered(Places places, Writing writing) {
        this.places = places;
        this.writing = writing;
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
        writing.keep(List.of("setting", name), () -> places.set(name, value), () -> {});
    }
}
