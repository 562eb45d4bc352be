package enface.ui.library;

import enface.language.cut.Words;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/// Asks whether a work is really to go, with all its notes. Nothing goes without a yes.
final class RemovalDialog {

    private RemovalDialog() {}

    /// Opens the question and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param notes how many notes go with the work
    static void ask(Node owner, Words words, String title, int notes, Runnable whenYes) {
        var yes = new ButtonType(words.get("library.remove.yes"), ButtonData.OK_DONE);
        var no = new ButtonType(words.get("library.remove.no"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(AlertType.NONE, words.get("library.remove.text", notes), no, yes);
        alert.initOwner(owner.getScene().getWindow());
        alert.setTitle(words.get("library.remove.title", title));
        alert.setHeaderText(words.get("library.remove.title", title));
        var pane = alert.getDialogPane();
        pane.setId("removal");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().add("question");
        pane.getScene()
                .getRoot()
                .getStyleClass()
                .addAll(owner.getScene().getRoot().getStyleClass());
        name(pane.lookupButton(yes), "remove-yes", yes.getText());
        name(pane.lookupButton(no), "remove-no", no.getText());
        alert.resultProperty().addListener((_, _, answer) -> {
            if (answer == yes) {
                whenYes.run();
            }
        });
        alert.show();
        pane.lookupButton(no).requestFocus(); // a stray Enter keeps the work
    }

    private static void name(Node button, String id, String text) {
        button.setId(id);
        button.setAccessibleText(text);
    }
}
