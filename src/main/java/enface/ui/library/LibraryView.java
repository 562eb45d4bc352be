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
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All works of the library, what is found in them, or what to do while there are none.
public final class LibraryView extends StackPane {

    private static final double WORKS_HEIGHT = 210;
    private static final double LEAST_FIELD = 140;

    private final WindowModel model;
    private final FileChoices choices;
    private final CommandControls controls;
    private final Deeds deeds;
    private final Words words;
    private final SearchModel search;

    public LibraryView(WindowModel model, FileChoices choices, CommandControls controls, Deeds deeds) {
        this.model = model;
        this.choices = choices;
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

    private HBox list() {
        var list = works();
        var field = field();
        var head = head(field);
        var passages = new PassagesView(words, search);
        takeKeys(field, list, passages);
        var library = model.library();
        var filters = new FilterBar(library, words);
        var works = Controls.withClass(
                new VBox(14, head, filters, list, new ChosenBar(list, words, controls), passages), "page");
        var room = new StackPane(works);
        HBox.setHgrow(room, Priority.ALWAYS);
        Subscriptions.whileShown(works, s -> {
            s.add(search.foundProperty().subscribe(found -> {
                library.choose(found.works());
                filters.renew();
                show(found, list, passages);
            }));
            s.add(library.shownProperty().subscribe(shown -> show(shown, list)));
            s.listen(model.works(), (ListChangeListener<WorkEntry>) _ -> library.refresh());
            library.refresh();
        });
        return new HBox(new CollectionsList(library, words, model.works(), controls, deeds), room);
    }

    private ListView<WorkEntry> works() {
        var list = new ListView<WorkEntry>();
        list.setId("works");
        list.setAccessibleText(words.get("library.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        LibraryDeeds.set(model, deeds, choices, list, this::open);
        var menu = LibraryDeeds.menu(controls);
        menu.setOnShowing(
                _ -> menu.getItems().setAll(LibraryDeeds.menu(controls).getItems()));
        list.setCellFactory(_ -> new WorkCell(words, list, this::open, menu));
        var none = Controls.label("", "lead");
        none.textProperty()
                .bind(search.textProperty()
                        .map(typed -> words.get(typed.isBlank() ? "library.none-here" : "library.no-match")));
        list.setPlaceholder(none);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && LibraryDeeds.chosen(list).size() > 1) {
                list.getSelectionModel().clearAndSelect(list.getFocusModel().getFocusedIndex());
                event.consume();
            } else {
                CommandKeys.press(event, deeds, Set.of(Reach.LIBRARY));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private TextField field() {
        var field = Controls.eitherWay(new TextField());
        field.setId("library-search");
        field.setPromptText(words.get("library.search"));
        field.setAccessibleText(words.get("library.search"));
        field.setPrefColumnCount(18);
        field.textProperty().bindBidirectional(search.textProperty());
        field.setMinWidth(LEAST_FIELD);
        return field;
    }

    private HBox head(TextField field) {
        var title = Controls.label(words.get("library.title"), "display");
        var sample = controls.button(Command.OPEN_SAMPLE);
        title.setMinWidth(USE_PREF_SIZE);
        sample.setMinWidth(USE_PREF_SIZE); // where room is short the field gives way
        var head = new HBox(16, title, Controls.spring(), sample, field);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// What was chosen stays chosen where it is still there.
    private static void show(List<WorkEntry> works, ListView<WorkEntry> list) {
        var chosen = LibraryDeeds.chosen(list).stream().map(WorkEntry::id).collect(Collectors.toSet());
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(works);
        var places = IntStream.range(0, works.size())
                .filter(i -> chosen.contains(works.get(i).id()))
                .toArray();
        if (places.length == 0) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().selectIndices(places[0], places);
        }
    }

    /// Below the works the sentences that have the words; these get the room.
    private static void show(Found found, ListView<WorkEntry> list, PassagesView passages) {
        passages.show(found);
        VBox.setVgrow(list, passages.isVisible() ? Priority.NEVER : Priority.ALWAYS);
        list.setPrefHeight(passages.isVisible() ? WORKS_HEIGHT : USE_COMPUTED_SIZE);
        list.setMinHeight(passages.isVisible() ? WORKS_HEIGHT / 2 : USE_COMPUTED_SIZE);
    }

    private void open(WorkEntry work) {
        model.screens().open(work.id());
    }

    /// Brings the keys to the search, or else to the works; from the search down to the works and the sentences.
    private void takeKeys(TextField field, ListView<WorkEntry> list, PassagesView passages) {
        field.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ESCAPE -> field.clear();
                case DOWN -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(0);
                }
                case ENTER -> {
                    if (passages.isVisible()) {
                        passages.takeKeys();
                    } else {
                        list.requestFocus();
                        list.getSelectionModel().clearAndSelect(0);
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
                list.getSelectionModel().clearAndSelect(0);
            }
        });
    }
}
