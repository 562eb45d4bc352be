package enface.study.act;

import enface.job.InOrder;
import enface.store.sql.StoreException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All that the window writes into the library: on one thread of its own, in the order it was asked, so that the
/// window never waits for a disk or for another program.
///
/// What is typed is *kept*: the newest state of each thing is written soon after the first change, and tried again
/// until it is written, whatever stands in the way. What a person does once is *asked*, and its failure is told.
///
/// Methods are for the thread of the window, but for what says otherwise.
public final class Writing {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /// The newest state of something, not written yet.
    ///
    /// @param typed what of it must not be lost whatever happens; nothing where that is no loss
    /// @param since the look at what waits in which it, or a state before it, began to wait
    /// @param written is told on the thread of the window, unless a newer state came meanwhile
    private record Kept(Optional<Supplier<Typed>> typed, long since, Runnable deed, Runnable written) {

        private Kept since(long look) {
            return new Kept(typed, look, deed, written);
        }
    }

    private final InOrder thread;
    private final Executor window;
    private Consumer<Exception> failed = _ -> {};
    /// Guarded by itself; the thread that writes takes from it what the window puts there.
    private final Map<Object, Kept> waiting = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<StoreException>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    /// What is typed and not to be written by itself; guarded by what waits.
    private final Map<Object, Kept> held = new LinkedHashMap<>();
    /// How often it was looked at what waits; guarded by that.
    private long looks;

    private Runnable minder = () -> {};
    /// On the thread that writes: when to look at what waits.
    private boolean planned;

    /// @param window runs what it is given on the thread of the window, in order
    public Writing(InOrder thread, Executor window) {
        this.thread = thread;
        this.window = window;
    }

    /// From now on somebody is told what could not be done.
    public void onFailed(Consumer<Exception> told) {
        failed = told;
    }

    /// What stands in the way of writing; nothing while all goes well.
    public ReadOnlyObjectProperty<Optional<StoreException>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Writes the newest state of something within half a second, in place of an older one that waits.
    ///
    /// @param deed runs on the thread that writes, again and again until it throws no [StoreException]
    /// @param written is told when this state is written
    public void keep(Object key, Runnable deed, Runnable written) {
        keep(key, Optional.empty(), deed, written);
    }

    /// The same for what was typed, which is kept elsewhere meanwhile where that takes too long.
    ///
    /// @param typed is asked on any thread
    public void keep(Object key, Supplier<Typed> typed, Runnable deed, Runnable written) {
        keep(key, Optional.of(typed), deed, written);
        minder.run();
    }

    private void keep(Object key, Optional<Supplier<Typed>> typed, Runnable deed, Runnable written) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            long since = Optional.ofNullable(waiting.get(key)).map(Kept::since).orElse(looks);
            waiting.put(key, new Kept(typed, since, deed, written));
        }
        if (first) {
            thread.next(() -> plan(SOON));
        }
    }

    /// Has what is typed kept elsewhere, although it is not to be written by itself, until it is let go.
    ///
    /// @param typed is asked on any thread
    public void hold(Object key, Supplier<Typed> typed) {
        synchronized (waiting) {
            long since = Optional.ofNullable(held.get(key)).map(Kept::since).orElse(looks);
            held.put(key, new Kept(Optional.of(typed), since, () -> {}, () -> {}));
        }
        minder.run();
    }

    /// Lets go of what was held.
    public void letGo(Object key) {
        synchronized (waiting) {
            held.remove(key);
        }
        minder.run();
    }

    /// All that is not in the library, written by itself or not; guarded by what waits.
    private Stream<Kept> notSaved() {
        return Stream.concat(waiting.values().stream(), held.values().stream())
                .filter(k -> k.typed().isPresent());
    }

    /// Says who minds what was typed while it waits; is told whenever more of it waits.
    public void mind(Runnable told) {
        minder = told;
    }

    /// Looks at what was typed and waits; on any thread.
    ///
    /// @return nothing where all that waits came since the look before the last one, and will soon be written
    public List<Typed> look() {
        boolean late;
        synchronized (waiting) {
            looks++;
            late = notSaved().anyMatch(k -> k.since() < looks - 1);
        }
        return late ? typed() : List.of();
    }

    /// All that was typed and waits; on any thread.
    public List<Typed> typed() {
        List<Kept> now;
        synchronized (waiting) {
            now = notSaved().toList();
        }
        return now.stream().flatMap(k -> k.typed().stream()).map(Supplier::get).toList();
    }

    /// Whether anything typed waits; on any thread.
    public boolean isTypedWaiting() {
        synchronized (waiting) {
            return notSaved().findAny().isPresent();
        }
    }

    /// Writes something no more that waits to be written.
    public void forget(Object key) {
        synchronized (waiting) {
            waiting.remove(key);
        }
    }

    /// Writes what waits as soon as what was asked before is done.
    public void hurry() {
        thread.next(this::writeWaiting);
    }

    /// Does something once, after all that waits; its failure is told.
    ///
    /// @param deed runs on the thread that writes
    /// @param whenDone is given the result on the thread of the window
    public <T> void ask(Supplier<T> deed, Consumer<T> whenDone) {
        ask(deed, whenDone, this::tell);
    }

    /// The same, for who has to take something back.
    public <T> void ask(Supplier<T> deed, Consumer<T> whenDone, Consumer<Exception> whenFailed) {
        thread.next(() -> {
            writeWaiting();
            try {
                var result = deed.get();
                window.execute(() -> whenDone.accept(result));
            } catch (StoreException e) {
                window.execute(() -> whenFailed.accept(e));
            }
        });
    }

    /// The same, for what gives nothing.
    void ask(Runnable deed) {
        ask(
                () -> {
                    deed.run();
                    return true;
                },
                _ -> {});
    }

    /// Tells what could not be done.
    public void tell(Exception failure) {
        failed.accept(failure);
    }

    /// Looks at something again and again on the thread that writes, as long as the window is there; what is wrong
    /// with it stands in the way of writing.
    ///
    /// @param afterwards runs on the thread of the window, however it looks
    void every(Duration pause, Runnable look, Runnable afterwards) {
        thread.after(pause, () -> {
            try {
                look.run();
                if (nothingWaits()) {
                    clear();
                }
            } catch (StoreException e) {
                meet(e);
            } finally {
                window.execute(afterwards);
                every(pause, look, afterwards);
            }
        });
    }

    private boolean nothingWaits() {
        synchronized (waiting) {
            return waiting.isEmpty();
        }
    }

    /// Writes all that waits and waits for it, since the window is about to go; on any thread.
    ///
    /// @return whether all is written
    public boolean finish(Duration atMost) {
        hurry();
        return thread.awaitDone(atMost) && nothingWaits();
    }

    /// Writes no more: the window is gone.
    public void close() {
        thread.close();
    }

    // On the thread that writes

    private void plan(Duration delay) {
        if (!planned) {
            planned = true;
            thread.after(delay, () -> {
                planned = false;
                writeWaiting();
            });
        }
    }

    private void writeWaiting() {
        Map<Object, Kept> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
        }
        now.forEach(this::write);
        if (!nothingWaits()) {
            plan(AGAIN);
        } else if (!now.isEmpty()) {
            clear();
        }
    }

    private void write(Object key, Kept kept) {
        try {
            kept.deed().run();
        } catch (StoreException e) {
            meet(e);
            return;
        }
        boolean newest;
        synchronized (waiting) {
            newest = waiting.remove(key, kept);
            waiting.computeIfPresent(key, (_, newer) -> newer.since(looks));
        }
        if (newest) {
            window.execute(kept.written());
        }
    }

    private void meet(StoreException e) {
        window.execute(() -> {
            boolean known = trouble.get().filter(t -> t.kind() == e.kind()).isPresent();
            if (!known) {
                trouble.set(Optional.of(e));
            }
        });
    }

    private void clear() {
        window.execute(() -> trouble.set(Optional.empty()));
    }
}
