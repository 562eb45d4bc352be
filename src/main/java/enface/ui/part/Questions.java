package enface.ui.part;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Asks a person whether something is really meant, where it cannot be taken back with one key; and dresses dialogs.
public final class Questions {

    /// What is asked, and how it is answered.
    ///
    /// @param id of the question; its answers are `ID-yes` and `ID-no`
    public record Question(String id, String title, String text, String yes, String no) {}

    private Questions() {}

    /// Opens a question and returns at once; a stray Enter answers with no.
    ///
    /// @param owner a part of the window it belongs to
    public static void ask(Node owner, Question question, Runnable whenYes) {
        var yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        var no = new ButtonType(question.no(), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(AlertType.NONE, question.text(), no, yes);
        alert.initOwner(owner.getScene().getWindow());
        title(alert, question.title());
        var pane = alert.getDialogPane();
        pane.setId(question.id());
        dress(pane, owner);
        name(pane.lookupButton(yes), question.id() + "-yes", question.yes());
        name(pane.lookupButton(no), question.id() + "-no", question.no());
        alert.resultProperty().addListener((_, _, answer) -> {
            if (answer == yes) {
                whenYes.run();
            }
        });
        alert.show();
        pane.lookupButton(no).requestFocus();
    }

    /// Says what a dialog is about, in the frame of its window and above what is in it; a command that opens one is
    /// called with dots, it is not.
    public static void title(Dialog<?> dialog, String title) {
        var plain = title.replaceFirst("…$", "");
        dialog.setTitle(plain);
        dialog.setHeaderText(plain);
    }

    /// Gives a dialog the looks of the window that it belongs to, also while these change; Enter answers in its lists
    /// and ticks too, which would keep it to themselves.
    public static void dress(DialogPane pane, Node owner) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isKept(event.getTarget())) {
                usual(pane).ifPresent(Button::fire);
                event.consume();
            }
        });
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().add("question");
        Theme.copyAndFollow(owner.getScene().getRoot(), pane.getScene().getRoot());
    }

    private static boolean isKept(EventTarget target) {
        return target instanceof ListView<?> || target instanceof CheckBox || target instanceof RadioButton;
    }

    /// The button that Enter presses.
    private static Optional<Button> usual(DialogPane pane) {
        return pane.getButtonTypes().stream()
                .map(pane::lookupButton)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && !button.isDisabled())
                .findFirst();
    }

    /// Says what a button of a dialog is known by, and is called.
    public static void name(Node button, String id, String text) {
        button.setId(id);
        button.setAccessibleText(text);
    }
}
