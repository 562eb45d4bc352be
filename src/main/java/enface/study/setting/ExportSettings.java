package enface.study.setting;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a person exported last, remembered like all settings.
///
/// On the thread of the window only.
public final class ExportSettings {

    private final StringProperty format = new SimpleStringProperty(this, "export-format", "");
    private final StringProperty content = new SimpleStringProperty(this, "export-content", "");

    ExportSettings(Remembered remembered) {
        remembered.keepOwn(format, name -> name, name -> name);
        remembered.keepOwn(content, name -> name, name -> name);
    }

    /// The name of a format; empty where none was chosen yet.
    public StringProperty formatProperty() {
        return format;
    }

    /// The name of a content; empty where none was chosen yet.
    public StringProperty contentProperty() {
        return content;
    }
}
