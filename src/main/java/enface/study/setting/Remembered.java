package enface.study.setting;

import enface.store.work.Places;
import enface.study.act.Writing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;

/// Settings that the library remembers: each is read once and written as soon as it changes. One that cannot be
/// read is as if it had never been made.
final class Remembered {

    private final Places places;
    private final Writing writing;
    /// As the library has them, by name, or will have them.
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> unsaved = new HashSet<>();
    private final Map<String, Consumer<String>> followed = new LinkedHashMap<>();

    Remembered(Places places, Writing writing) {
        this.places = places;
        this.writing = writing;
    }

    /// Remembers a setting under its own name, and takes it up when another window changes it.
    ///
    /// @param read may throw [IllegalArgumentException] for what it does not understand
    <T> void keep(Property<T> setting, Function<String, T> read, Function<T, String> write) {
        keepOwn(setting, read, write);
        followed.put(setting.getName(), text -> set(setting, read, text));
    }

    /// The same for what each window has for itself while it is open.
    <T> void keepOwn(Property<T> setting, Function<String, T> read, Function<T, String> write) {
        places.setting(setting.getName()).ifPresent(text -> {
            known.put(setting.getName(), text);
            set(setting, read, text);
        });
        setting.addListener((_, _, now) -> save(setting.getName(), write.apply(now)));
    }

    private static <T> void set(Property<T> setting, Function<String, T> read, String text) {
        try {
            setting.setValue(read.apply(text));
        } catch (IllegalArgumentException _) {
            // written by another version of the program: what is usual stays
        }
    }

    private void save(String name, String value) {
        if (value.equals(known.put(name, value))) {
            return;
        }
        unsaved.add(name);
        writing.keep(List.of("setting", name), () -> places.set(name, value), () -> unsaved.remove(name));
    }

    /// Takes up settings as the library has them now, but for those that were changed here and are not saved yet.
    void takeUp(Map<String, String> now) {
        followed.forEach((name, take) -> {
            var text = now.get(name);
            if (text != null && !unsaved.contains(name) && !text.equals(known.put(name, text))) {
                take.accept(text);
            }
        });
    }
}
