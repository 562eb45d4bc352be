package enface.study.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How a person last printed each kind of pages, and the ways that they gave names to; remembered like all settings.
///
/// On the thread of the window only.
public final class PrintSettings {

    private final Remembered remembered;
    private final StringProperty kind = new SimpleStringProperty(this, "print-kind", "");
    private final StringProperty presets = new SimpleStringProperty(this, "print-presets", "");
    private final Map<String, StringProperty> kinds = new LinkedHashMap<>();

    PrintSettings(Remembered remembered) {
        this.remembered = remembered;
        remembered.keepOwn(kind, text -> text, text -> text);
        remembered.keep(presets, text -> text, text -> text);
    }

    /// The name of the kind printed last; empty where none was yet.
    public StringProperty kindProperty() {
        return kind;
    }

    /// How a kind was printed last; empty where it never was.
    public StringProperty kind(String name) {
        return kinds.computeIfAbsent(name, n -> {
            var property = new SimpleStringProperty(this, "print-" + n, "");
            remembered.keepOwn(property, text -> text, text -> text);
            return property;
        });
    }

    /// The named ways of printing, a line each: the name, a tab, and what it stands for.
    public StringProperty presetsProperty() {
        return presets;
    }
}
