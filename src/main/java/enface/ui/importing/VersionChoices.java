package enface.ui.importing;

import enface.intake.choice.VersionKey;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.Choosing.Found;
import enface.study.importing.ImportModel;
import enface.ui.part.Controls;
import enface.ui.part.LanguageBox;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The versions of a work as they were found: their languages, who made them, which is the original, which are
/// left out.
final class VersionChoices extends VBox {

    private final WindowModel window;
    private final ImportModel model;
    private final Words words;
    private final ToggleGroup originals = new ToggleGroup();

    VersionChoices(WindowModel window, ImportModel model) {
        super(14);
        this.window = window;
        this.model = model;
        words = window.words();
        setId("import-versions");
        int number = 1;
        for (var version : model.choosing().versions()) {
            getChildren().add(box(version, number++));
        }
    }

    private VBox box(Found version, int number) {
        var language = new LanguageBox(
                words,
                version.language(),
                model.choosing().likely(version.key()),
                chosen -> window.imports()
                        .readAgain(model, model.choices().with(version.key(), v -> v.withLanguage(chosen))));
        language.setId("version-language-" + number);
        language.setAccessibleText(words.get("import.version.language", number));
        var name = Controls.eitherWay(new TextField(version.by()));
        name.setId("version-name-" + number);
        name.setPromptText(words.get("import.version.name"));
        name.setAccessibleText(words.get("import.version.name"));
        name.textProperty().addListener((_, _, typed) -> model.name(version.key(), typed));
        HBox.setHgrow(language, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        language.setPrefWidth(170);
        name.setPrefWidth(150);
        var box =
                new VBox(6, new HBox(8, language, name), new HBox(16, original(version, number), in(version, number)));
        return box;
    }

    private RadioButton original(Found version, int number) {
        var button = Controls.named(
                new RadioButton(words.get("import.version.original")),
                "version-original-" + number,
                words.get("import.version.original"));
        button.setToggleGroup(originals);
        button.setSelected(version.isOriginal());
        button.setDisable(!version.isIn());
        button.setOnAction(_ -> choose(version.key(), version.isOriginal()));
        return button;
    }

    private void choose(VersionKey original, boolean already) {
        if (!already) {
            window.imports().readAgain(model, model.choosing().withOriginal(original));
        }
    }

    private CheckBox in(Found version, int number) {
        var box = Controls.named(
                new CheckBox(words.get("import.version.in")), "version-in-" + number, words.get("import.version.in"));
        box.setSelected(version.isIn());
        box.setDisable(version.isIn()
                && model.choosing().versions().stream().filter(Found::isIn).count() < 2);
        box.setOnAction(_ -> window.imports()
                .readAgain(model, model.choices().with(version.key(), v -> v.withLeftOut(!box.isSelected()))));
        return box;
    }
}
