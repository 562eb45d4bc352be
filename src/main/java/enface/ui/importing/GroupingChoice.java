package enface.ui.importing;

import enface.intake.draft.Grouping;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.ui.part.InWords;
import java.util.Locale;
import javafx.scene.control.ComboBox;

/// Which files of an import belong together; another choice reads them again at once.
final class GroupingChoice extends ComboBox<Grouping> {

    GroupingChoice(WindowModel window, ImportModel model) {
        var words = window.words();
        setId("import-grouping");
        setAccessibleText(words.get("import.grouping"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(Grouping.values());
        setConverter(new InWords<>(grouping -> words.get(
                "import.grouping." + grouping.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        setValue(model.origin().grouping());
        setOnAction(_ -> {
            var chosen = getValue();
            if (chosen != model.origin().grouping()) {
                setValue(model.origin().grouping()); // the view of the files as read again says the other one
                window.imports().readAgain(model, model.choices().withGrouping(chosen));
            }
        });
    }
}
