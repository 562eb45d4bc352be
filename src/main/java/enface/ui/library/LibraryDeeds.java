package enface.ui.library;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.study.WindowModel;
import enface.study.library.LibraryModel;
import enface.study.work.Editing.Details;
import enface.ui.command.CommandControls;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the work that is chosen in the list, and with the collection that is shown.
final class LibraryDeeds {

    private final WindowModel window;
    private final Words words;
    private final Deeds deeds;
    private final ListView<WorkEntry> list;

    private LibraryDeeds(WindowModel window, Deeds deeds, ListView<WorkEntry> list) {
        this.window = window;
        words = window.words();
        this.deeds = deeds;
        this.list = list;
    }

    /// @param open opens a work
    static void set(WindowModel window, Deeds deeds, ListView<WorkEntry> list, Consumer<WorkEntry> open) {
        var here = new LibraryDeeds(window, deeds, list);
        here.offer(Command.OPEN_WORK, open);
        here.offer(Command.EDIT_WORK, here::edit);
        here.offer(Command.SHELVE_WORK, work -> ShelveDialog.ask(list, here.words, window.library(), work));
        here.offer(Command.MERGE_WORKS, here::merge);
        here.offer(Command.REMOVE_WORK, work -> window.changes().remove(work.id()));
        var library = window.library();
        boolean canWrite = !window.desk().library().isReadOnly();
        deeds.set(
                Command.NEW_COLLECTION,
                Deed.of(() -> here.name(Command.NEW_COLLECTION, "", library::addCollection))
                        .when(library.collectionsProperty().map(_ -> canWrite)));
        here.offerCollection(
                Command.RENAME_COLLECTION,
                name -> here.name(Command.RENAME_COLLECTION, name, now -> library.renameCollection(name, now)));
        here.offerCollection(Command.REMOVE_COLLECTION, library::removeCollection);
        deeds.set(
                Command.REMOVED_WORKS,
                Deed.of(() ->
                        library.removed(removed -> RemovedDialog.show(list, here.words, removed, library::bringBack))));
    }

    /// What a menu over a work offers.
    static ContextMenu menu(CommandControls controls) {
        return new ContextMenu(
                controls.item("work", Command.OPEN_WORK),
                controls.item("work", Command.EDIT_WORK),
                controls.item("work", Command.SHELVE_WORK),
                controls.item("work", Command.MERGE_WORKS),
                new SeparatorMenuItem(),
                controls.item("work", Command.REMOVE_WORK));
    }

    /// Something to do with the work that is chosen.
    private void offer(Command command, Consumer<WorkEntry> deed) {
        var chosen = list.getSelectionModel().selectedItemProperty();
        deeds.set(
                command,
                Deed.of(() -> Optional.ofNullable(chosen.get()).ifPresent(deed)).when(chosen.isNotNull()));
    }

    /// Something to do with the collection that is shown.
    private void offerCollection(Command command, Consumer<String> deed) {
        LibraryModel library = window.library();
        deeds.set(
                command,
                Deed.of(() -> library.filterProperty().get().collection().ifPresent(deed))
                        .when(library.filterProperty()
                                .map(filter -> filter.collection().isPresent())));
    }

    private void name(Command command, String before, Consumer<String> then) {
        NameDialog.ask(list, words, words.get("command." + command.id()), before, then);
    }

    private void edit(WorkEntry work) {
        var before = Details.of(work);
        DetailsDialog.ask(list, words, before, now -> window.changes().edit(before, now));
    }

    private void merge(WorkEntry work) {
        MergeDialog.ask(
                list, words, work, window.works(), other -> window.changes().merge(work.id(), other.id()));
    }
}
