package enface.ui;

import enface.language.Words;
import enface.study.Screen;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/// Where you are, and what can be done from everywhere.
final class TopBar extends HBox {

    private final WindowModel model;
    private final Words words;
    private final Label place = Controls.label("", "breadcrumb");
    private final Button glossary;
    private final Button export;

    TopBar(WindowModel model, FileChoices choices) {
        this.model = model;
        words = model.wordsProperty().get();
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var home = Controls.quiet("home", words.get("app.name"), model::toLibrary);
        home.getStyleClass().add("wordmark");
        home.setAccessibleText(words.get("bar.library"));
        var open = Controls.quiet("import", words.get("bar.import"), () -> model.importFiles(choices.toOpen(words.get("bar.import.title"))));
        glossary = Controls.quiet("import-glossary", words.get("bar.glossary"), () -> choices.toOpen(words.get("bar.glossary.title")).stream()
                .findFirst()
                .ifPresent(model::importGlossary));
        export = Controls.quiet("export-notes", words.get("bar.export"), () -> choices.toSave(words.get("bar.export.title"), words.get("export.file-name"))
                .ifPresent(model::exportNotes));
        boolean dark = model.darkProperty().get();
        var light = Controls.quiet("theme", words.get(dark ? "bar.light" : "bar.dark"), () -> {});
        light.setOnAction(_ -> {
            model.darkProperty().set(!model.darkProperty().get());
            light.setText(words.get(model.darkProperty().get() ? "bar.light" : "bar.dark"));
        });
        var language = Controls.quiet("language", words.get("bar.language"), this::switchLanguage);
        for (var button : List.of(home, open, glossary, export, light, language)) {
            button.setMinWidth(USE_PREF_SIZE); // a long title gives way, not a button
        }
        place.setMinWidth(0);
        getChildren().addAll(home, place, Controls.spring(), open, glossary, export, light, language);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+O"), open::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+G"), glossary::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+E"), export::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+D"), light::fire);
            }
        });
    }

    private void switchLanguage() {
        boolean chinese = words.locale().getLanguage().equals("zh");
        model.wordsProperty().set(new Words(chinese ? Locale.UK : Locale.SIMPLIFIED_CHINESE));
    }

    void show(Screen screen) {
        boolean study = screen instanceof OfStudy;
        export.setDisable(!study);
        place.setText(
                screen instanceof OfStudy(var open)
                        ? open.work().work().title(LanguageTag.forLocale(words.locale()))
                        : "");
    }
}
