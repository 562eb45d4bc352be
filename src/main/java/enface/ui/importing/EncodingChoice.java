package enface.ui.importing;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import java.nio.charset.Charset;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// In which encoding the files of an import were read; another one reads them again at once.
final class EncodingChoice extends ComboBox<Charset> {

    EncodingChoice(WindowModel window, ImportModel model) {
        var words = window.words();
        setId("import-encoding");
        setAccessibleText(words.get("import.encoding"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(model.encodings());
        setConverter(named(words));
        setValue(model.encoding());
        setOnAction(_ -> {
            var chosen = getValue();
            if (!chosen.equals(model.encoding())) {
                setValue(model.encoding()); // the view of the text as read again says the other one
                window.readAgain(model, chosen);
            }
        });
    }

    /// The name of an encoding, and for which languages it was made.
    private static StringConverter<Charset> named(Words words) {
        return new StringConverter<>() {
            @Override
            public String toString(Charset charset) {
                if (charset == null) {
                    return "";
                }
                var key = "import.encoding." + charset.name().toLowerCase(Locale.ROOT);
                return words.has(key) ? words.get(key) : charset.name();
            }

            @Override
            public Charset fromString(String name) {
                throw new UnsupportedOperationException("encodings are chosen, not typed");
            }
        };
    }
}
