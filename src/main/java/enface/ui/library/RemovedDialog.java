package enface.ui.library;

import enface.language.cut.Words;
import enface.store.library.RemovedWorks.Removed;
import enface.text.WorkId;
import enface.ui.part.Controls;
import enface.ui.part.Questions;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The works that were removed, each with a button that brings it back.
final class RemovedDialog {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 300;

    private RemovedDialog() {}

    /// Opens the list and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    static void show(Node owner, Words words, List<Removed> removed, Consumer<WorkId> bringBack) {
        var close = new ButtonType(words.get("library.removed.close"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("library.removed.title"));
        var rows = new VBox(8, Controls.wrapped(words.get("library.removed.text", removed.size()), "purpose"));
        for (var work : removed) {
            rows.getChildren().add(row(words, work, bringBack));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefSize(WIDTH, HEIGHT);
        var pane = dialog.getDialogPane();
        pane.setId("removed-works");
        pane.getButtonTypes().setAll(close);
        pane.setContent(scroll);
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(close), "removed-close", close.getText());
        dialog.show();
    }

    private static HBox row(Words words, Removed work, Consumer<WorkId> bringBack) {
        var title = work.title().isBlank()
                ? words.get("library.untitled")
                : work.title().replace('\n', ' ');
        var text = new VBox(
                2,
                Controls.label(title, "backup-name"),
                Controls.label(words.get("library.removed.when", Date.from(work.at())), "purpose"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var back = Controls.button("back-" + work.was().value(), words.get("library.bring-back"), () -> {});
        back.setAccessibleText(words.get("library.bring-back.of", title));
        back.setOnAction(_ -> {
            back.setDisable(true);
            bringBack.accept(work.was());
        });
        var row = new HBox(12, text, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
