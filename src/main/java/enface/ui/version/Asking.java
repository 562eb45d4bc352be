package enface.ui.version;

import enface.language.cut.Words;
import enface.ui.part.Questions;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;

/// Dialogs about a version: dressed as their window is, with a button that does it and one that does not.
final class Asking {

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType yes;

    /// @param owner a part of the window it belongs to
    /// @param id how style sheets and tests know it
    /// @param doIt the words of the button that does it
    /// @param leaveIt those of the button that does not
    Asking(Node owner, String id, String title, String doIt, String leaveIt) {
        yes = new ButtonType(doIt, ButtonData.OK_DONE);
        var no = new ButtonType(leaveIt, ButtonData.CANCEL_CLOSE);
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, title);
        dialog.setResizable(true);
        var pane = pane();
        pane.setId(id);
        pane.getButtonTypes().setAll(yes, no);
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(yes), id + "-yes", doIt);
        Questions.name(pane.lookupButton(no), id + "-no", leaveIt);
    }

    /// One that only shows something, and may go on from there.
    static Asking with(Node owner, Words words, String id, String title, String doIt) {
        return new Asking(owner, id, title, doIt, words.get("edit.cancel"));
    }

    DialogPane pane() {
        return dialog.getDialogPane();
    }

    Node yes() {
        return pane().lookupButton(yes);
    }

    /// Opens it and returns at once.
    void show(Node content, Runnable whenYes) {
        pane().setContent(content);
        dialog.resultProperty().addListener((_, _, answer) -> {
            if (answer == yes) {
                whenYes.run();
            }
        });
        dialog.show();
    }
}
