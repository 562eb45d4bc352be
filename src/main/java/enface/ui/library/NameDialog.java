package enface.ui.library;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import enface.ui.part.Questions;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what a collection is to be called.
final class NameDialog {

    private NameDialog() {}

    /// Opens the question and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param then is told a name that is not blank
    static void ask(Node owner, Words words, String title, String before, Consumer<String> then) {
        var ok = new ButtonType(words.get("edit.save"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, title);
        var field = new TextField(before);
        field.setId("collection-name");
        field.setAccessibleText(words.get("library.collection.name"));
        field.setPromptText(words.get("library.collection.name"));
        var pane = dialog.getDialogPane();
        pane.setId("collection-dialog");
        pane.getButtonTypes().setAll(ok, cancel);
        pane.setContent(Controls.withClass(new VBox(field), "question-form"));
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(ok), "collection-ok", ok.getText());
        Questions.name(pane.lookupButton(cancel), "collection-cancel", cancel.getText());
        pane.lookupButton(ok).disableProperty().bind(field.textProperty().map(String::isBlank));
        pane.lookupButton(ok).addEventHandler(ActionEvent.ACTION, _ -> then.accept(field.getText()));
        dialog.setOnShown(_ -> {
            field.requestFocus();
            field.selectAll();
        });
        dialog.show();
    }
}
