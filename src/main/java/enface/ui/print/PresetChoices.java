package enface.ui.print;

import enface.language.cut.Words;
import enface.study.print.PrintModel;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Ways of printing with names: chosen from those there are, kept under a name that is typed, forgotten.
final class PresetChoices extends VBox {

    PresetChoices(Words words, PrintModel model) {
        super(6);
        var name = words.get("print.preset");
        var box = new ComboBox<String>();
        box.setId("print-preset");
        box.setEditable(true);
        box.setPromptText(words.get("print.preset.prompt"));
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var keep = Controls.button("print-preset-keep", words.get("print.preset.keep"), () -> {
            var typed = box.getEditor().getText();
            model.keep(typed);
            box.setValue(typed.strip());
        });
        var remove = Controls.button("print-preset-remove", words.get("print.preset.remove"), () -> {
            model.presets().remove(box.getEditor().getText().strip());
            box.setValue("");
        });
        for (var button : new Button[] {keep, remove}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        keep.disableProperty().bind(box.getEditor().textProperty().map(String::isBlank));
        var names = model.presets().namesProperty();
        remove.disableProperty()
                .bind(box.getEditor().textProperty().map(text -> !names.get().contains(text.strip())));
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null && names.get().contains(now)) {
                model.take(now);
            }
        });
        Subscriptions.whileShown(
                this, s -> s.add(names.subscribe(all -> box.getItems().setAll(all))));
        getChildren().addAll(Controls.label(name, "section"), box, new HBox(6, keep, remove));
    }
}
