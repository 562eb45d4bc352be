package enface.ui.print;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.VBox;

/// Makes the controls that pages are chosen with.
final class Choosing {

    private final Words words;

    Choosing(Words words) {
        this.words = words;
    }

    /// The word for a value: `print.kind.` and `notes`.
    String word(String start, Enum<?> value) {
        return words.get(start + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// One of several values, under its name.
    ///
    /// @param key of the name, and of the control with hyphens
    <T> VBox one(String key, List<T> values, Function<T, String> word, T chosen, Consumer<T> then) {
        return under(key, box(key, values, word, chosen, then));
    }

    /// A control under its name.
    VBox under(String key, Node control) {
        return new VBox(6, Controls.label(words.get(key), "section"), control);
    }

    /// The same without its name over it.
    <T> ComboBox<T> box(String key, List<T> values, Function<T, String> word, T chosen, Consumer<T> then) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new InWords<>(word));
        box.setValue(chosen);
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(words.get(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                then.accept(now);
            }
        });
        return box;
    }

    /// Yes or no.
    CheckBox check(String key, boolean chosen, Consumer<Boolean> then) {
        var name = words.get(key);
        var check = Controls.named(new CheckBox(name), key.replace('.', '-'), name);
        check.setWrapText(true);
        check.setSelected(chosen);
        check.selectedProperty().addListener((_, _, now) -> then.accept(now));
        return check;
    }

    /// The same of one of several values.
    CheckBox check(String start, Enum<?> value, boolean chosen, Consumer<Boolean> then) {
        return check(start + value.name().toLowerCase(Locale.ROOT), chosen, then);
    }

    /// A number between two others.
    Spinner<Double> number(String key, double least, double most, double step, double chosen, Consumer<Double> then) {
        var spinner = new Spinner<Double>();
        spinner.setValueFactory(new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, chosen, step));
        spinner.setId(key.replace('.', '-'));
        spinner.setAccessibleText(words.get(key));
        spinner.setMaxWidth(Double.MAX_VALUE);
        spinner.valueProperty().addListener((_, _, now) -> then.accept(now));
        return spinner;
    }
}
