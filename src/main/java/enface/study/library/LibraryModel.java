package enface.study.library;

import enface.language.cut.Words;
import enface.store.Library;
import enface.store.library.Collections.Counted;
import enface.store.library.Collections.Shelving;
import enface.store.library.RemovedWorks.Removed;
import enface.store.work.WorkEntry;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.WorkId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which works of the library are shown and in which order, its collections, and what is put into them.
///
/// On the thread of the window only.
public final class LibraryModel {

    private final Library library;
    private final Saying saying;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Runnable changed;
    private final ObjectProperty<WorkFilter> filter = new SimpleObjectProperty<>(this, "filter", WorkFilter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "library-order", Order.OPENED);
    private final ReadOnlyObjectWrapper<List<WorkEntry>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final ReadOnlyObjectWrapper<List<Counted>> collections =
            new ReadOnlyObjectWrapper<>(this, "collections", List.of());
    private List<WorkEntry> works = List.of();

    /// @param changed is told when the library has changed
    public LibraryModel(Library library, Saying saying, Tasks tasks, InstantSource clock, Runnable changed) {
        this.library = library;
        this.saying = saying;
        this.tasks = tasks;
        this.clock = clock;
        this.changed = changed;
        filter.addListener(_ -> show());
        order.addListener(_ -> show());
    }

    /// Which works are wanted.
    public ObjectProperty<WorkFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The works that are shown, in their order.
    public ReadOnlyObjectProperty<List<WorkEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// All collections, by their names.
    public ReadOnlyObjectProperty<List<Counted>> collectionsProperty() {
        return collections.getReadOnlyProperty();
    }

    /// Chooses among these from now on.
    public void choose(List<WorkEntry> among) {
        works = List.copyOf(among);
        show();
    }

    private void show() {
        var words = saying.words();
        var now = clock.instant();
        var wanted = filter.get();
        shown.set(works.stream()
                .filter(work -> wanted.shows(work, words, now))
                .sorted(order.get().comparator(words))
                .toList());
    }

    /// Reads the collections anew.
    public void refresh() {
        tasks.runUnseen(_ -> library.collections().all(), now -> {
            collections.set(now);
            filter.get()
                    .collection()
                    .filter(name -> now.stream().noneMatch(c -> c.name().equals(name)))
                    .ifPresent(_ -> filter.set(filter.get().inCollection(Optional.empty())));
        });
    }

    // What can be chosen

    /// The languages of the works, by what they are called.
    public List<LanguageTag> languages() {
        var words = saying.words();
        return works.stream()
                .flatMap(w -> w.versions().stream())
                .map(v -> v.language())
                .distinct()
                .sorted((one, other) -> words.order().compare(words.language(one), words.language(other)))
                .toList();
    }

    public List<String> speakers() {
        return texts(w -> Order.text(saying.words(), w, Field.SPEAKER).stream());
    }

    /// The years of the works, the last one first.
    public List<String> years() {
        return texts(w -> Order.year(w).stream()).reversed();
    }

    public List<String> tags() {
        return texts(w -> w.shelved().tags().stream());
    }

    private List<String> texts(Function<WorkEntry, Stream<String>> of) {
        return works.stream()
                .flatMap(of)
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted(saying.words().order())
                .toList();
    }

    // What is changed

    private Words words() {
        return saying.words();
    }

    private void change(Runnable change, Runnable then) {
        tasks.run(
                words().get("job.shelve"),
                _ -> {
                    change.run();
                    return true;
                },
                _ -> {
                    refresh();
                    changed.run();
                    then.run();
                });
    }

    /// Makes a collection, and shows it.
    public void addCollection(String name) {
        change(
                () -> library.collections().add(name),
                () -> filter.set(filter.get().inCollection(Optional.of(name.strip()))));
    }

    /// Gives a collection another name; where there is one of that name nothing is done, and that is said.
    public void renameCollection(String name, String now) {
        tasks.run(words().get("job.shelve"), _ -> library.collections().rename(name, now), done -> {
            if (!done) {
                saying.messages().problem(words().get("library.collection.taken", now.strip()));
            } else if (filter.get().collection().equals(Optional.of(name))) {
                filter.set(filter.get().inCollection(Optional.of(now.strip())));
            }
            refresh();
            changed.run();
        });
    }

    /// Takes a collection away, and offers to take that back; its works stay.
    public void removeCollection(String name) {
        tasks.run(words().get("job.shelve"), _ -> library.collections().remove(name), was -> {
            refresh();
            changed.run();
            was.ifPresent(inside -> saying.messages()
                    .offer(
                            words().get("library.collection.removed", name),
                            words().get("edit.undo"),
                            () -> change(() -> library.collections().bringBack(name, inside), () -> {})));
        });
    }

    /// Has works be in other collections and have other tags, and offers to take that back.
    ///
    /// @param now what differs from what the works are in and have
    public void shelve(List<WorkEntry> works, List<Shelving> now) {
        var before = works.stream()
                .map(w -> new Shelving(
                        w.id(), w.shelved().collections(), w.shelved().tags()))
                .toList();
        change(
                () -> library.collections().setAll(now),
                () -> saying.messages()
                        .offer(
                                words().get("library.shelved", now.size()),
                                words().get("edit.undo"),
                                () -> change(() -> library.collections().setAll(before), () -> {})));
    }

    /// The works that were removed and can be brought back.
    public void removed(Consumer<List<Removed>> then) {
        tasks.runUnseen(_ -> library.removedWorks().all(), then);
    }

    /// Brings back a work that was removed.
    public void bringBack(WorkId work) {
        change(
                () -> library.removedWorks().bringBack(work),
                () -> saying.messages().say(words().get("library.back", 1)));
    }
}
