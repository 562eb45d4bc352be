package enface.ui.version;

import enface.language.cut.Words;
import enface.language.guess.LanguageNames;
import enface.study.VersionSteps.Offered;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import enface.ui.part.LanguageBox;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows how a file begins that is to become a version, and asks what it is called, who made it and in which language
/// it is.
final class VersionDialog {

    private static final double WIDTH = 460;

    /// Below this it hardly is a translation of the original.
    private static final double FOREIGN = 0.4;

    /// What a person says of a version.
    record Known(LanguageTag language, Called called) {}

    private final Words words;
    private final Offered offered;
    private final TextField name;
    private final TextField by;
    private final LanguageBox language;

    private VersionDialog(Words words, Offered offered) {
        this.words = words;
        this.offered = offered;
        name = field("version-name", "edit.name", offered.called().name());
        by = field("version-by", "edit.by", offered.called().by());
        language = new LanguageBox(words, offered.language(), LanguageNames.common(), _ -> {});
        language.setId("version-language");
        language.setAccessibleText(words.get("edit.language"));
    }

    static void ask(Node owner, Words words, Offered offered, Consumer<Known> whenYes) {
        var content = new VersionDialog(words, offered);
        var title = words.get("version.add.title", offered.file().getFileName().toString());
        var asking = Asking.with(owner, words, "version-add", title, words.get("version.add.yes"));
        asking.show(content.content(), () -> whenYes.accept(content.said()));
    }

    private Known said() {
        language.commitValue(); // what was typed last, and not yet taken
        return new Known(
                language.getValue(),
                new Called(name.getText().strip(), by.getText().strip()));
    }

    private VBox content() {
        var grid = new GridPane(10, 6);
        add(grid, "edit.name", name);
        add(grid, "edit.by", by);
        add(grid, "edit.language", language);
        var box = Controls.withClass(new VBox(10), "question-form");
        box.setPrefWidth(WIDTH);
        box.getChildren()
                .addAll(
                        Controls.wrapped(Controls.quoted(offered.beginning()), "version-beginning"),
                        Controls.wrapped(
                                words.get("version.add.about", offered.sentences(), offered.certainty()), "section"));
        if (offered.certainty() < FOREIGN) {
            box.getChildren().add(Controls.wrapped(words.get("version.add.foreign"), "details-problem"));
        }
        box.getChildren().add(grid);
        return box;
    }

    private void add(GridPane grid, String key, Control field) {
        var label = Controls.label(words.get(key), "version-nothing");
        label.setMinWidth(90);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private TextField field(String id, String key, String text) {
        var field = Controls.eitherWay(new TextField(text));
        field.setId(id);
        field.setAccessibleText(words.get(key));
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
