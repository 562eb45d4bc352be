package enface.ui.importing;

import enface.intake.choice.Fit;
import enface.intake.choice.Look;
import enface.intake.choice.Parts;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The ways in which a file can be read, each with how well the file bears it out; another one reads it again at
/// once.
final class WayChoice extends VBox {

    private final WindowModel window;
    private final ImportModel model;
    private final Look look;

    WayChoice(WindowModel window, ImportModel model, Look look) {
        super(6);
        this.window = window;
        this.model = model;
        this.look = look;
        setId("import-ways");
        var group = new ToggleGroup();
        var chosen = model.choices().of(look.file());
        for (var fit : look.ways()) {
            var button = new RadioButton(name(window.words(), fit));
            button.setId("import-way-" + key(fit.way()) + "-" + key(fit.parts()));
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(fit.way() == chosen.way() && fit.parts() == chosen.parts());
            button.setOnAction(_ -> choose(fit));
            getChildren().add(button);
        }
    }

    static boolean isPossible(ImportModel model) {
        return model.looks().size() == 1 && model.looks().getFirst().ways().size() > 1;
    }

    private void choose(Fit fit) {
        var chosen = model.choices().of(look.file());
        if (fit.way() != chosen.way() || fit.parts() != chosen.parts()) {
            window.imports()
                    .readAgain(
                            model,
                            model.choices()
                                    .with(
                                            look.file(),
                                            file -> file.with(fit.way()).with(fit.parts())));
        }
    }

    private static String name(Words words, Fit fit) {
        var key = fit.parts() == Parts.FOUND ? "import.way." + key(fit.way()) : "import.parts." + key(fit.parts());
        return words.get("import.way.line", words.get(key), fit.confidence());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
