package enface.ui.library;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.study.WindowModel;
import enface.study.library.LibraryModel;
import enface.study.work.Editing.Details;
import enface.text.WorkId;
import enface.ui.command.CommandControls;
import enface.ui.part.FileChoices;
import enface.ui.share.ExportWorksDialog;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the works that are chosen in the list, and with the collection that is shown.
final class LibraryDeeds {

    private static final int MANY = Integer.MAX_VALUE;

    private final WindowModel window;
    private final Words words;
    private final Deeds deeds;
    private final FileChoices choices;
    private final ListView<WorkEntry> list;

    private LibraryDeeds(WindowModel window, Deeds deeds, FileChoices choices, ListView<WorkEntry> list) {
        this.window = window;
        this.choices = choices;
        words = window.words();
        this.deeds = deeds;
        this.list = list;
    }

    /// @param open opens a work
    static void set(
            WindowModel window, Deeds deeds, FileChoices choices, ListView<WorkEntry> list, Consumer<WorkEntry> open) {
        var here = new LibraryDeeds(window, deeds, choices, list);
        here.offer(
                Command.OPEN_WORK, works -> open.accept(list.getSelectionModel().getSelectedItem()), 1, MANY);
        here.offer(Command.EDIT_WORK, works -> here.edit(works.getFirst()), 1, 1);
        here.offer(Command.SHELVE_WORK, works -> ShelveDialog.ask(list, here.words, window.library(), works), 1, MANY);
        here.offer(Command.EXPORT_WORKS, here::export, 1, MANY);
        here.offer(Command.MERGE_WORKS, here::merge, 1, 2);
        here.offer(Command.REMOVE_WORK, works -> window.changes().remove(ids(works)), 1, MANY);
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
                controls.item("work", Command.EXPORT_WORKS),
                controls.item("work", Command.MERGE_WORKS),
                new SeparatorMenuItem(),
                controls.item("work", Command.REMOVE_WORK));
    }

    /// Something to do with the works that are chosen.
    ///
    /// @param least so many are to be chosen at least
    /// @param most and so many at most
    private void offer(Command command, Consumer<List<WorkEntry>> deed, int least, int most) {
        var count = Bindings.size(list.getSelectionModel().getSelectedItems());
        deeds.set(
                command,
                Deed.of(() -> deed.accept(chosen(list)))
                        .when(count.map(n -> n.intValue() >= least && n.intValue() <= most)));
    }

    /// The works that are chosen, in the order of the list.
    static List<WorkEntry> chosen(ListView<WorkEntry> list) {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<WorkId> ids(List<WorkEntry> works) {
        return works.stream().map(WorkEntry::id).toList();
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

    /// Of two that are chosen the one chosen last stays; of one alone the other is asked for.
    private void merge(List<WorkEntry> works) {
        var stays = list.getSelectionModel().getSelectedItem();
        MergeDialog.ask(
                list,
                words,
                stays,
                works.size() == 1 ? window.works() : works,
                other -> window.changes().merge(stays.id(), other.id()));
    }

    private void export(List<WorkEntry> works) {
        ExportWorksDialog.ask(
                list,
                words,
                works.size(),
                (format, content) -> choices.toFolder(words.get("library.export.folder"))
                        .ifPresent(folder -> window.changes().export(ids(works), format, content, folder)));
    }
}
