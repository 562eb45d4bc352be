package enface.study.scheme;

import enface.note.Category;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.store.Library;
import enface.study.act.Means;
import enface.study.act.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The schemes of the library, and the one whose categories are offered.
///
/// On the thread of the window only; the library is written beside it.
public final class SchemesModel {

    private final Library library;
    private final Writing writing;
    private final ReadOnlyObjectWrapper<Schemes> schemes;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(this, "chosen", Scheme.PROCEDURES);

    /// @param used the category used last; its scheme is offered
    public SchemesModel(Schemes schemes, Optional<String> used, Means means) {
        library = means.library();
        writing = means.writing();
        this.schemes = new ReadOnlyObjectWrapper<>(this, "schemes", schemes);
        used.flatMap(schemes::of).ifPresent(s -> chosen.set(s.key()));
    }

    public ReadOnlyObjectProperty<Schemes> schemesProperty() {
        return schemes.getReadOnlyProperty();
    }

    public Schemes schemes() {
        return schemes.get();
    }

    /// The key of the scheme that is offered.
    public ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    /// The scheme that is offered; nothing where there is none at all.
    public Optional<Scheme> chosen() {
        var all = schemes.get();
        return all.scheme(chosen.get()).or(() -> all.all().stream().findFirst());
    }

    /// The categories that are offered, in their order.
    public List<Category> offered() {
        return chosen().map(Scheme::categories).orElse(List.of());
    }

    /// Offers the next scheme.
    public void offerNext() {
        var keys = schemes.get().all().stream().map(Scheme::key).toList();
        if (!keys.isEmpty()) {
            chosen.set(keys.get((keys.indexOf(chosen.get()) + 1) % keys.size()));
        }
    }

    /// Saves a scheme of one's own, and offers it.
    public void save(Scheme scheme) {
        change(() -> library.schemes().save(scheme), saved -> chosen.set(saved.key()));
    }

    /// Removes a scheme of one's own; notes keep the keys of its categories.
    public void remove(String key) {
        change(() -> library.schemes().remove(key), _ -> {});
    }

    /// Takes up the schemes as the library has them.
    public void reload() {
        change(() -> true, _ -> {});
    }

    private record Changed<T>(T result, Schemes now) {}

    private <T> void change(Supplier<T> deed, Consumer<T> then) {
        writing.ask(() -> new Changed<>(deed.get(), library.schemes().all()), changed -> {
            then.accept(changed.result); // before those who look are told
            schemes.set(changed.now);
        });
    }
}
