package enface.ui.importing;

import enface.intake.choice.ColumnChoice;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.Look;
import enface.intake.choice.Look.LookColumn;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.text.Shortened;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.LanguageBox;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns of a table: what each of them holds, and whether the first line only names them.
final class ColumnChoices extends VBox {

    private static final int LONGEST = 70;
    /// Room for the name of a language and of its script, in pixels.
    private static final double LANGUAGE = 184;

    private final WindowModel window;
    private final ImportModel model;
    private final Look look;
    private final Words words;

    ColumnChoices(WindowModel window, ImportModel model, Look look) {
        super(12);
        this.window = window;
        this.model = model;
        this.look = look;
        words = window.words();
        setId("import-columns");
        var headed = Controls.named(
                new CheckBox(words.get("import.columns.headed")), "columns-headed", words.get("import.columns.headed"));
        headed.setWrapText(true);
        headed.setSelected(look.headed());
        headed.setOnAction(_ -> window.imports()
                .readAgain(model, model.choices().with(look.file(), file -> file.withHeaded(headed.isSelected()))));
        getChildren().add(headed);
        for (int c = 0; c < look.columns().size(); c++) {
            getChildren().add(column(c, look.columns().get(c)));
        }
    }

    private VBox column(int number, LookColumn column) {
        var holds = new ComboBox<Holds>();
        holds.setId("column-holds-" + (number + 1));
        holds.setAccessibleText(words.get("import.columns.holds", number + 1));
        holds.setConverter(new InWords<>(value -> words.get(
                "import.columns." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        holds.getItems().setAll(Holds.values());
        holds.setValue(column.holds());
        holds.setOnAction(_ -> {
            if (holds.getValue() != column.holds()) {
                choose(number, new ColumnChoice(holds.getValue(), Optional.empty()));
            }
        });
        holds.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, holds);
        HBox.setHgrow(holds, Priority.ALWAYS);
        if (column.holds() == Holds.TEXT) {
            var language = new LanguageBox(
                    words,
                    model.choosing().languageOf(look, number),
                    model.choosing().languages(),
                    chosen -> choose(number, ColumnChoice.text(chosen)));
            language.setId("column-language-" + (number + 1));
            language.setAccessibleText(words.get("import.version.language", number + 1));
            language.setMinWidth(LANGUAGE);
            HBox.setHgrow(language, Priority.ALWAYS);
            row.getChildren().add(language);
        }
        var start = Controls.label(
                Shortened.to(
                        String.join(
                                " · ",
                                column.start().stream()
                                        .filter(s -> !s.isBlank())
                                        .toList()),
                        LONGEST),
                "pane-subtitle");
        start.setWrapText(true);
        return new VBox(4, start, row);
    }

    private void choose(int column, ColumnChoice choice) {
        window.imports().readAgain(model, model.choices().with(look.file(), file -> file.withColumn(column, choice)));
    }
}
