package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.store.Library;
import enface.store.work.WorkEntry;
import enface.study.act.Tasks;
import enface.study.act.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notes of all works, and those of them that are looked for. They are read when somebody looks for them,
/// beside the window; what is asked for is remembered from one work to the next.
///
/// On the thread of the window only.
public final class NotesEverywhere implements Wanted {

    /// A note and the work it is on.
    public record OfWork(WorkEntry work, Note note) {}

    private final Library library;
    private final Tasks tasks;
    private final Writing writing;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(this, "filter", NoteFilter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.PLACE);
    private final ObjectProperty<Optional<NoteId>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObservableList<OfWork> shown = FXCollections.observableArrayList();
    private List<OfWork> all = List.of();

    public NotesEverywhere(Library library, Tasks tasks, Writing writing) {
        this.library = library;
        this.tasks = tasks;
        this.writing = writing;
        filter.subscribe((_, _) -> renew());
        order.subscribe((_, _) -> renew());
    }

    /// Whether these are what is looked at, rather than the notes of the open work alone.
    public BooleanProperty openProperty() {
        return open;
    }

    /// The note that is chosen; one in no work that is listed is nothing.
    public ObjectProperty<Optional<NoteId>> chosenProperty() {
        return chosen;
    }

    @Override
    public ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    @Override
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// Those that are looked for, work by work.
    public ObservableList<OfWork> shown() {
        return shown;
    }

    @Override
    public Stream<Note> all() {
        return all.stream().map(OfWork::note);
    }

    /// Reads them anew, with what was typed just now.
    ///
    /// @param then runs when they are there
    public void refresh(Runnable then) {
        writing.ask(
                () -> true,
                _ -> tasks.runUnseen(_ -> read(), now -> {
                    all = now;
                    renew();
                    then.run();
                }));
    }

    private List<OfWork> read() {
        var notes = new ArrayList<OfWork>();
        for (var work : library.works().list()) {
            library.notes().of(work.id()).forEach(n -> notes.add(new OfWork(work, n)));
        }
        return notes;
    }

    private void renew() {
        var order = this.order.get().comparing();
        var now = all.stream()
                .filter(n -> filter.get().takes(n.note()))
                .sorted((one, other) -> order.compare(one.note(), other.note()))
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
