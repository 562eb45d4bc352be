package enface.ui.library;

import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.store.work.WorkEntry;
import enface.text.Metadata.Field;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Questions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Asks which other work is the same speech; those that look so stand first.
final class MergeDialog {

    private static final double HEIGHT = 260;

    private final Words words;
    private final Folding folding = new Folding();
    private final WorkEntry stays;
    private final List<WorkEntry> others;
    private final ListView<WorkEntry> list = new ListView<>();
    private final TextField field = new TextField();

    private MergeDialog(Words words, WorkEntry stays, List<WorkEntry> works) {
        this.words = words;
        this.stays = stays;
        others = works.stream()
                .filter(work ->
                        !work.id().equals(stays.id()) && !work.versions().isEmpty())
                .sorted(Comparator.comparingInt(this::likeness).reversed())
                .toList();
    }

    /// Opens the question and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param then is told which work is to become part of the one that stays
    static void ask(Node owner, Words words, WorkEntry stays, List<WorkEntry> works, Consumer<WorkEntry> then) {
        var form = new MergeDialog(words, stays, works);
        var merge = new ButtonType(words.get("library.merge.yes"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("library.merge.title", WorkCell.title(words, stays)));
        var pane = dialog.getDialogPane();
        pane.setId("merge");
        pane.getButtonTypes().setAll(merge, cancel);
        pane.setContent(form.content());
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(merge), "merge-yes", merge.getText());
        Questions.name(pane.lookupButton(cancel), "merge-cancel", cancel.getText());
        var chosen = form.list.getSelectionModel().selectedItemProperty();
        pane.lookupButton(merge).disableProperty().bind(chosen.isNull());
        pane.lookupButton(merge).addEventHandler(ActionEvent.ACTION, _ -> then.accept(chosen.get()));
        dialog.setOnShown(_ -> form.field.requestFocus());
        dialog.show();
    }

    private VBox content() {
        field.setId("merge-search");
        field.setPromptText(words.get("library.merge.search"));
        field.setAccessibleText(words.get("library.merge.search"));
        field.textProperty().subscribe(this::find);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("merge-works");
        list.setAccessibleText(words.get("library.merge.search"));
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(
                Controls.label(words.get(others.isEmpty() ? "library.merge.alone" : "library.no-match"), "purpose"));
        list.setCellFactory(_ -> new TextFieldListCell<>(new InWords<>(this::called)));
        return new VBox(10, Controls.wrapped(words.get("library.merge.text"), "purpose"), field, list);
    }

    private String called(WorkEntry work) {
        return WorkCell.title(words, work) + " — "
                + work.versions().stream()
                        .map(v -> words.language(v.language()))
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    private void find(String typed) {
        var wanted = folding.fold(typed.strip());
        list.getItems()
                .setAll(others.stream()
                        .filter(work -> folding.fold(called(work)).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    /// How much of its titles, speakers and dates is known of the other one too.
    private int likeness(WorkEntry work) {
        int same = 0;
        for (var field : List.of(Field.TITLE, Field.SPEAKER, Field.DATE)) {
            var here = folded(stays, field);
            here.retainAll(folded(work, field));
            same += here.isEmpty() ? 0 : field == Field.TITLE ? 4 : 1;
        }
        return same;
    }

    private Set<String> folded(WorkEntry work, Field field) {
        return work.metadata().of(field).values().stream()
                .map(folding::fold)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
