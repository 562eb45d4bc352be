package enface.study.practice;

import enface.store.practice.Attempts;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.Change;
import enface.store.practice.Attempts.NewAttempt;
import enface.study.act.Typed;
import enface.text.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Sentences of an attempt on their way into the library, which takes as long as the work is long.
final class AttemptSave {

    /// An attempt that may not be in the library yet; one of these for each.
    static final class Begun {

        private volatile Optional<VersionId> id;

        Begun(Optional<VersionId> id) {
            this.id = id;
        }

        /// Known as soon as the attempt is in the library, which may be before it is known to the window.
        Optional<VersionId> get() {
            return id;
        }
    }

    /// What to write.
    ///
    /// @param begun what to begin where the attempt is not begun yet
    /// @param sentences what was typed, by segment of the original
    /// @param words makes of a segment what the index holds of it
    record Order(
            NewAttempt begun,
            List<Change> changes,
            Map<Integer, String> sentences,
            UnaryOperator<String> words,
            Instant now) {

        Order {
            changes = List.copyOf(changes);
            sentences = Map.copyOf(sentences);
        }
    }

    /// What there is afterwards.
    ///
    /// @param attempts all of the work
    /// @param noted whether there are notes on this one, whose places may be others now
    record Saved(VersionId version, List<Attempt> attempts, boolean noted) {}

    private final Attempts store;
    private final Begun version;
    private final Order order;
    private volatile Optional<Saved> saved = Optional.empty();

    /// @param version the attempt in the library, as soon as there is one: it may be begun although its sentences
    ///     could not be written
    AttemptSave(Attempts store, Begun version, Order order) {
        this.store = store;
        this.version = version;
        this.order = order;
    }

    /// Writes; on the thread that writes. An attempt of which nothing is written any more is not begun.
    void write() {
        if (version.get().isEmpty() && order.changes().stream().noneMatch(Change::written)) {
            return;
        }
        var id = version.get().orElseGet(() -> store.start(order.begun(), order.now()));
        version.id = Optional.of(id);
        boolean noted = store.write(id, order.changes(), order.words(), order.now());
        saved = Optional.of(new Saved(id, store.of(order.begun().work()), noted));
    }

    /// What is to be written, as it can be kept elsewhere.
    Typed typed() {
        return UnsavedAttempts.typed(version.get(), order.begun(), order.sentences());
    }

    /// What came of it, once it is written; nothing where there was nothing to write.
    Optional<Saved> saved() {
        return saved;
    }
}
