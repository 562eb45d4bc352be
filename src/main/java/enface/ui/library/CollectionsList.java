package enface.ui.library;

import enface.command.Command;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.store.library.Collections.Counted;
import enface.study.library.LibraryModel;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The collections on the left: all works, then each collection with how many works are in it.
final class CollectionsList extends VBox {

    private static final double WIDTH = 196;

    /// What can be chosen: all works, or a collection.
    private record Entry(Optional<String> collection, int works) {}

    private final Words words;
    private final LibraryModel model;
    private final Deeds deeds;
    private final ContextMenu menu;
    private final ListView<Entry> list = new ListView<>();
    private boolean filling;

    /// @param works all of the library
    CollectionsList(LibraryModel model, Words words, ObservableList<?> works, CommandControls controls, Deeds deeds) {
        super(8);
        this.model = model;
        this.words = words;
        this.deeds = deeds;
        menu = new ContextMenu(
                controls.item("collection", Command.RENAME_COLLECTION),
                controls.item("collection", Command.REMOVE_COLLECTION));
        setId("collections-side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        getStyleClass().add("collections-side");
        prepareList();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(words.get("library.collections"), "section"),
                        list,
                        controls.button(Command.NEW_COLLECTION));
        Subscriptions.whileShown(this, s -> {
            s.add(model.collectionsProperty().subscribe(_ -> fill(works.size())));
            s.add(model.filterProperty().subscribe(_ -> fill(works.size())));
            s.add(Bindings.size(works).subscribe(size -> fill(size.intValue())));
        });
    }

    private void prepareList() {
        list.setId("collections");
        list.setAccessibleText(words.get("library.collections"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.filterProperty().set(model.filterProperty().get().inCollection(now.collection()));
            }
        });
        list.setOnKeyPressed(event -> {
            var command = switch (event.getCode()) {
                case F2 -> Optional.of(Command.RENAME_COLLECTION);
                case DELETE -> Optional.of(Command.REMOVE_COLLECTION);
                case INSERT -> Optional.of(Command.NEW_COLLECTION);
                default -> Optional.<Command>empty();
            };
            if (command.filter(deeds::run).isPresent()) {
                event.consume();
            }
        });
    }

    private void fill(int all) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(Optional.empty(), all));
        for (Counted counted : model.collectionsProperty().get()) {
            entries.add(new Entry(Optional.of(counted.name()), counted.works()));
        }
        filling = true;
        if (!list.getItems().equals(entries)) {
            list.getItems().setAll(entries);
        }
        var shown = model.filterProperty().get().collection();
        entries.stream()
                .filter(e -> e.collection().equals(shown))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    private final class Cell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setContextMenu(null);
                setAccessibleText(null);
                return;
            }
            var name = Controls.label(entry.collection().orElse(words.get("library.all")), "collection-name");
            var count = Controls.label(words.get("library.count", entry.works()), "collection-count");
            count.setMinWidth(Label.USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            var row = new HBox(8, name, count);
            row.setPrefWidth(WIDTH - 40);
            setGraphic(row);
            setAccessibleText(words.get("library.collection.spoken", name.getText(), entry.works()));
            setContextMenu(entry.collection().isPresent() && deeds.isPossible(Command.NEW_COLLECTION) ? menu : null);
        }
    }
}
