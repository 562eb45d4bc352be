package enface.ui.importing;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.ui.part.InWords;
import java.nio.charset.Charset;
import java.util.Locale;
import javafx.scene.control.ComboBox;

/// In which encoding the files of an import were read; another one reads them again at once.
final class EncodingChoice extends ComboBox<Charset> {

    EncodingChoice(WindowModel window, ImportModel model) {
        var words = window.words();
        setId("import-encoding");
        setAccessibleText(words.get("import.encoding"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(model.encodings());
        setConverter(new InWords<>(charset -> name(words, charset)));
        setValue(model.encoding());
        setOnAction(_ -> {
            var chosen = getValue();
            if (!chosen.equals(model.encoding())) {
                setValue(model.encoding()); // the view of the text as read again says the other one
                window.imports().readAgain(model, model.choices().withEncoding(chosen));
            }
        });
    }

    /// The name of an encoding, and for which languages it was made.
    private static String name(Words words, Charset charset) {
        var key = "import.encoding." + charset.name().toLowerCase(Locale.ROOT);
        return words.has(key) ? words.get(key) : charset.name();
    }
}
