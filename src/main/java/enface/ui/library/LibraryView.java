package enface.ui.library;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.store.work.WorkEntry;
import enface.study.WindowModel;
import enface.study.find.SearchModel;
import enface.study.find.SearchModel.Found;
import enface.study.work.Editing.Details;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All works of the library, what is found in them, or what to do while there are none.
public final class LibraryView extends StackPane {

    private static final double WORKS_HEIGHT = 210;

    private final WindowModel model;
    private final CommandControls controls;
    private final Deeds deeds;
    private final Words words;
    private final SearchModel search;

    public LibraryView(WindowModel model, CommandControls controls, Deeds deeds) {
        this.model = model;
        this.controls = controls;
        this.deeds = deeds;
        words = model.words();
        search = new SearchModel(model.desk().library(), model.works(), model.screens()::open, model.tasks());
        setId("library-view");
        getStyleClass().add("library-view");
        if (!model.works().isEmpty()) {
            model.tasks().prepare(() -> FirstLines.layOut(words));
        }
        getChildren().add(model.works().isEmpty() ? empty() : list());
        Subscriptions.whileShown(this, s -> {
            s.listen(model.works(), (ListChangeListener<WorkEntry>) _ -> search.refresh());
            s.add(Bindings.isEmpty(model.works())
                    .subscribe((_, none) -> getChildren().setAll(none ? empty() : list())));
        });
    }

    private VBox empty() {
        var title = Controls.label(words.get("library.empty.title"), "display");
        var text = Controls.label(words.get("library.empty.text"), "lead");
        text.setWrapText(true);
        var open = controls.bold(Command.IMPORT, "open-files", words.get("library.empty.open"));
        open.setDefaultButton(true);
        Controls.focusWhenShown(open);
        var sample = controls.button(Command.OPEN_SAMPLE);
        var buttons = new HBox(12, open, sample);
        buttons.setAlignment(Pos.CENTER);
        var box = Controls.withClass(new VBox(18, title, text, buttons), "empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private VBox list() {
        var list = new ListView<WorkEntry>();
        list.setId("works");
        list.setAccessibleText(words.get("library.title"));
        list.setCellFactory(_ -> new WorkCell(words, list, this::open, w -> edit(list, w), w -> remove(list, w)));
        list.setPlaceholder(Controls.label(words.get("library.no-match"), "lead"));
        list.setOnKeyPressed(event -> CommandKeys.press(event, deeds, Set.of(Reach.LIBRARY)));
        offer(list, Command.OPEN_WORK, this::open);
        offer(list, Command.EDIT_WORK, w -> edit(list, w));
        offer(list, Command.REMOVE_WORK, w -> remove(list, w));
        VBox.setVgrow(list, Priority.ALWAYS);
        var field = new TextField();
        field.setId("library-search");
        field.setPromptText(words.get("library.search"));
        field.setAccessibleText(words.get("library.search"));
        field.setPrefColumnCount(18);
        field.textProperty().bindBidirectional(search.textProperty());
        var title = Controls.label(words.get("library.title"), "display");
        var sample = controls.button(Command.OPEN_SAMPLE);
        var head = new HBox(16, title, Controls.spring(), sample, field);
        head.setAlignment(Pos.CENTER_LEFT);
        var passages = new PassagesView(words, search);
        takeKeys(field, list, passages);
        show(search.foundProperty().get(), list, passages);
        search.foundProperty().addListener((_, _, now) -> show(now, list, passages));
        return Controls.withClass(new VBox(16, head, list, passages), "page");
    }

    /// Something to do with the work that is chosen.
    private void offer(ListView<WorkEntry> list, Command command, Consumer<WorkEntry> deed) {
        var chosen = list.getSelectionModel().selectedItemProperty();
        deeds.set(
                command,
                Deed.of(() -> Optional.ofNullable(chosen.get()).ifPresent(deed)).when(chosen.isNotNull()));
    }

    /// The works that have the words, and below them the sentences; these get the room.
    private static void show(Found found, ListView<WorkEntry> list, PassagesView passages) {
        list.getItems().setAll(found.works());
        passages.show(found);
        VBox.setVgrow(list, passages.isVisible() ? Priority.NEVER : Priority.ALWAYS);
        list.setPrefHeight(passages.isVisible() ? WORKS_HEIGHT : USE_COMPUTED_SIZE);
        list.setMinHeight(passages.isVisible() ? WORKS_HEIGHT / 2 : USE_COMPUTED_SIZE);
    }

    private void open(WorkEntry work) {
        model.screens().open(work.id());
    }

    private void edit(Node list, WorkEntry work) {
        var before = Details.of(work);
        DetailsDialog.ask(list, words, before, now -> model.changes().edit(before, now));
    }

    private void remove(Node list, WorkEntry work) {
        RemovalDialog.ask(
                list,
                words,
                WorkCell.title(words, work),
                work.notes(),
                () -> model.changes().remove(work.id()));
    }

    /// Brings the keys to the search, or else to the works; from the search down to the works and the sentences.
    private void takeKeys(TextField field, ListView<WorkEntry> list, PassagesView passages) {
        field.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ESCAPE -> field.clear();
                case DOWN -> {
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                }
                case ENTER -> {
                    if (passages.isVisible()) {
                        passages.takeKeys();
                    } else {
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                    }
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
        deeds.set(Command.FIND, Deed.of(() -> {
            field.requestFocus();
            field.selectAll();
        }));
        list.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
    }
}
