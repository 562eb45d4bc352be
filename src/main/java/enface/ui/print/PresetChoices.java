package enface.ui.print;

import enface.language.cut.Words;
import enface.study.print.PrintModel;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Ways of printing with names: chosen from those there are, kept under a name that is typed, forgotten.
///
/// As soon as anything else is chosen none of them is, so that each can be chosen again.
final class PresetChoices extends VBox {

    private final PrintModel model;
    private final ComboBox<String> kept = new ComboBox<>();
    private final TextField name = new TextField();
    /// While what is chosen here changes the plan.
    private boolean own;

    PresetChoices(Words words, PrintModel model) {
        super(6);
        this.model = model;
        kept.setId("print-preset");
        kept.setPromptText(words.get("print.preset.choose"));
        kept.setAccessibleText(words.get("print.preset.choose"));
        kept.setMaxWidth(Double.MAX_VALUE);
        name.setId("print-preset-name");
        name.setPromptText(words.get("print.preset.prompt"));
        name.setAccessibleText(words.get("print.preset.prompt"));
        var names = model.presets().namesProperty();
        kept.visibleProperty().bind(names.map(all -> !all.isEmpty()));
        kept.managedProperty().bind(kept.visibleProperty());
        kept.valueProperty().addListener((_, _, now) -> {
            if (now != null && names.get().contains(now)) {
                take(now);
            }
        });
        var keep = Controls.button("print-preset-keep", words.get("print.preset.keep"), () -> model.keep(typed()));
        var remove = Controls.button(
                "print-preset-remove",
                words.get("print.preset.remove"),
                () -> model.presets().remove(typed()));
        for (var button : new Button[] {keep, remove}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        remove.disableProperty().bind(name.textProperty().flatMap(_ -> names.map(all -> !all.contains(typed()))));
        Subscriptions.whileShown(this, s -> {
            s.add(names.subscribe(all -> kept.getItems().setAll(all)));
            s.add(model.planProperty().subscribe((_, _) -> letGo()));
            s.add(model.paperProperty().subscribe((_, _) -> letGo()));
        });
        getChildren()
                .addAll(Controls.label(words.get("print.preset"), "section"), kept, name, new HBox(6, keep, remove));
    }

    private String typed() {
        return name.getText().replaceAll("\\s+", " ").strip();
    }

    private void take(String preset) {
        own = true;
        model.take(preset);
        own = false;
        name.setText(preset);
    }

    private void letGo() {
        if (!own) {
            kept.setValue(null);
        }
    }
}
