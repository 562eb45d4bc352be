package enface.ui.library;

import enface.language.cut.Words;
import enface.store.library.Collections.Counted;
import enface.store.library.Collections.Shelving;
import enface.store.work.WorkEntry;
import enface.study.library.LibraryModel;
import enface.ui.part.Controls;
import enface.ui.part.Questions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/// In which collections works are, and which tags they have. Nothing is changed before the person says so. Where the
/// works differ, what only some are in or have stays as it is until the person says otherwise.
final class ShelveDialog {

    private static final double HEIGHT = 150;

    private final Words words;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final TextField more = new TextField();
    private final TextField tags = new TextField();

    private final List<WorkEntry> works;

    private ShelveDialog(Words words, List<WorkEntry> works) {
        this.words = words;
        this.works = works;
    }

    /// Opens the form and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param works at least one
    static void ask(Node owner, Words words, LibraryModel model, List<WorkEntry> works) {
        var form = new ShelveDialog(words, works);
        var save = new ButtonType(words.get("edit.save"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(
                dialog,
                works.size() == 1
                        ? words.get("library.shelve.title", WorkCell.title(words, works.getFirst()))
                        : words.get("library.shelve.title.many", works.size()));
        var pane = dialog.getDialogPane();
        pane.setId("shelve");
        pane.getButtonTypes().setAll(save, cancel);
        pane.setContent(form.content(model));
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(save), "shelve-save", save.getText());
        Questions.name(pane.lookupButton(cancel), "shelve-cancel", cancel.getText());
        pane.lookupButton(save).addEventHandler(ActionEvent.ACTION, _ -> {
            var changed = works.stream().filter(form::isChanged).toList();
            if (!changed.isEmpty()) {
                model.shelve(changed, changed.stream().map(form::shelving).toList());
            }
        });
        dialog.setOnShown(_ -> form.first().requestFocus());
        dialog.show();
    }

    private VBox content(LibraryModel model) {
        for (Counted collection : model.collectionsProperty().get()) {
            var box = new CheckBox(collection.name());
            box.setMnemonicParsing(false);
            box.setId("shelve-" + collection.name());
            box.setAccessibleText(collection.name());
            long inside = works.stream()
                    .filter(w -> w.shelved().collections().contains(collection.name()))
                    .count();
            box.setAllowIndeterminate(inside > 0 && inside < works.size());
            box.setIndeterminate(box.isAllowIndeterminate());
            box.setSelected(inside == works.size());
            boxes.add(box);
        }
        field(more, "shelve-more", words.get("library.shelve.more"));
        field(tags, "shelve-tags", words.get("library.shelve.tags"));
        tags.setText(String.join(", ", common()));
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
        if (works.size() > 1) {
            content.getChildren().add(Controls.wrapped(words.get("library.shelve.some"), "purpose"));
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

    /// The tags that all the works have.
    private List<String> common() {
        return works.getFirst().shelved().tags().stream()
                .filter(tag -> works.stream().allMatch(w -> w.shelved().tags().contains(tag)))
                .toList();
    }

    private Shelving shelving(WorkEntry work) {
        return new Shelving(work.id(), List.copyOf(into(work)), List.copyOf(tags(work)));
    }

    private boolean isChanged(WorkEntry work) {
        return !Set.copyOf(work.shelved().collections()).equals(into(work))
                || !Set.copyOf(work.shelved().tags()).equals(tags(work));
    }

    private Set<String> into(WorkEntry work) {
        var into = new LinkedHashSet<>(work.shelved().collections());
        for (var box : boxes) {
            if (box.isSelected() && !box.isIndeterminate()) {
                into.add(box.getText());
            } else if (!box.isIndeterminate()) {
                into.remove(box.getText());
            }
        }
        several(more).forEach(into::add);
        return into;
    }

    private Set<String> tags(WorkEntry work) {
        var now = new LinkedHashSet<>(work.shelved().tags());
        common().forEach(now::remove);
        several(tags).forEach(now::add);
        return now;
    }

    /// What stands between commas, those of Chinese among them.
    private static Stream<String> several(TextField field) {
        return Arrays.stream(field.getText().split("[,，、;；]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
