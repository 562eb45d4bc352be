package enface.study.practice;

import enface.store.practice.Attempts;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.store.practice.Attempts.Written;
import enface.text.VersionId;
import enface.text.practice.AttemptText;
import enface.text.practice.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /// What the sentences that the window knows stand on: the original and the attempt as they were when the window
    /// took them up, with what was written since. One of these for each time it took them up.
    static final class Footing {

        private volatile AttemptText known;

        Footing(AttemptText known) {
            this.known = known;
        }

        AttemptText known() {
            return known;
        }
    }

    /// What to write.
    ///
    /// @param begun what to begin where the attempt is not begun yet
    /// @param sentences by segment of the original as the window knows it
    /// @param words makes of a segment what the index holds of it
    record Order(NewAttempt begun, SortedMap<Integer, String> sentences, UnaryOperator<String> words, Instant now) {

        Order {
            sentences = new TreeMap<>(sentences);
        }
    }

    /// What there is afterwards.
    ///
    /// @param attempts all of the work
    /// @param noted whether there are notes on this one, whose places may be others now
    /// @param followed whether the library had original or attempt otherwise than the window knows them
    record Saved(VersionId version, List<Attempt> attempts, boolean noted, boolean followed) {}

    private final Attempts store;
    private final Begun version;
    private final Footing footing;
    private final Order order;
    private volatile Optional<Saved> saved = Optional.empty();

    /// @param version the attempt in the library, as soon as there is one: it may be begun although its sentences
    ///     could not be written
    AttemptSave(Attempts store, Begun version, Footing footing, Order order) {
        this.store = store;
        this.version = version;
        this.footing = footing;
        this.order = order;
    }

    SortedMap<Integer, String> sentences() {
        return order.sentences();
    }

    /// Writes; on the thread that writes. An attempt of which nothing is written any more is not begun.
    void write() {
        var typed = new Typed(footing.known, order.sentences());
        if (version.get().isEmpty() && typed.written().written() == 0) {
            return;
        }
        var written = version.get()
                .flatMap(id -> store.write(id, typed, order.words(), order.now()))
                .orElseGet(() -> begin(typed));
        footing.known = typed.written();
        var attempts = store.of(order.begun().work());
        saved = Optional.of(new Saved(
                version.get().orElseThrow(),
                attempts,
                written.noted(),
                written.other().isPresent()));
    }

    /// Begins the attempt, or begins it anew where it is gone for good: with all that the window has of it.
    private Written begin(Typed typed) {
        var id = store.start(order.begun(), order.now());
        version.id = Optional.of(id);
        var nothing = new AttemptText(typed.before().original(), typed.before().language());
        var all = new Typed(nothing, typed.written().sentences());
        return store.write(id, all, order.words(), order.now()).orElseThrow();
    }

    /// What came of it, once it is written; nothing where there was nothing to write.
    Optional<Saved> saved() {
        return saved;
    }
}
