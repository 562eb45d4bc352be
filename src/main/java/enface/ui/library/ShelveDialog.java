package enface.ui.library;

import enface.language.cut.Words;
import enface.store.library.Collections.Counted;
import enface.store.work.WorkEntry;
import enface.study.library.LibraryModel;
import enface.ui.part.Controls;
import enface.ui.part.Questions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// In which collections a work is, and which tags it has. Nothing is changed before the person says so.
final class ShelveDialog {

    private static final double HEIGHT = 150;

    private final Words words;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final TextField more = new TextField();
    private final TextField tags = new TextField();

    private ShelveDialog(Words words) {
        this.words = words;
    }

    /// Opens the form and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    static void ask(Node owner, Words words, LibraryModel model, WorkEntry work) {
        var form = new ShelveDialog(words);
        var save = new ButtonType(words.get("edit.save"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(words.get("library.shelve.title", WorkCell.title(words, work)));
        dialog.setHeaderText(dialog.getTitle());
        var pane = dialog.getDialogPane();
        pane.setId("shelve");
        pane.getButtonTypes().setAll(save, cancel);
        pane.setContent(form.content(model, work));
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(save), "shelve-save", save.getText());
        Questions.name(pane.lookupButton(cancel), "shelve-cancel", cancel.getText());
        pane.lookupButton(save).addEventHandler(ActionEvent.ACTION, _ -> {
            var into = form.into();
            var tags = form.tags();
            boolean same = new LinkedHashSet<>(work.shelved().collections()).equals(new LinkedHashSet<>(into))
                    && new LinkedHashSet<>(work.shelved().tags()).equals(new LinkedHashSet<>(tags));
            if (!same) {
                model.shelve(work, into, tags);
            }
        });
        dialog.setOnShown(_ -> form.first().requestFocus());
        dialog.show();
    }

    private VBox content(LibraryModel model, WorkEntry work) {
        for (Counted collection : model.collectionsProperty().get()) {
            var box = new CheckBox(collection.name());
            box.setMnemonicParsing(false);
            box.setId("shelve-" + collection.name());
            box.setAccessibleText(collection.name());
            box.setSelected(work.shelved().collections().contains(collection.name()));
            boxes.add(box);
        }
        field(more, "shelve-more", words.get("library.shelve.more"));
        field(tags, "shelve-tags", words.get("library.shelve.tags"));
        tags.setText(String.join(", ", work.shelved().tags()));
        var content = new VBox(8, Controls.label(words.get("library.collections"), "section"));
        if (!boxes.isEmpty()) {
            var all = new VBox(6);
            all.getChildren().addAll(boxes);
            var scroll = new ScrollPane(all);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.setMaxHeight(HEIGHT);
            content.getChildren().add(scroll);
        }
        content.getChildren().addAll(more, Controls.label(words.get("library.shelve.tags"), "section"), tags);
        var known = model.tags();
        if (!known.isEmpty()) {
            content.getChildren()
                    .add(Controls.wrapped(words.get("library.shelve.known", String.join(", ", known)), "purpose"));
        }
        return content;
    }

    private static void field(TextField field, String id, String name) {
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(name);
    }

    private Node first() {
        return boxes.isEmpty() ? more : boxes.getFirst();
    }

    private List<String> into() {
        return Stream.concat(boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText), several(more))
                .distinct()
                .toList();
    }

    private List<String> tags() {
        return several(tags).distinct().toList();
    }

    /// What stands between commas, those of Chinese among them.
    private static Stream<String> several(TextField field) {
        return Arrays.stream(field.getText().split("[,，、;；]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
