package enface.study;

import enface.store.Attempts;
import enface.store.Attempts.Attempt;
import enface.store.StoreException;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The attempts of an open work: renamed, thrown away and brought back.
///
/// On the thread of the window only.
public final class AttemptList {

    private final StudyModel study;
    private final PracticeModel practice;
    private final Attempts store;
    private final InstantSource clock;
    private final String author;
    private final Consumer<StoreException> failed;
    private final ObservableList<Attempt> attempts = FXCollections.observableArrayList();
    private final Deque<Attempt> thrown = new ArrayDeque<>();
    private final ObservableList<Attempt> view = FXCollections.unmodifiableObservableList(attempts);

    /// What was thrown away the last time is gone now.
    AttemptList(
            StudyModel study,
            PracticeModel practice,
            Attempts store,
            InstantSource clock,
            String author,
            Consumer<StoreException> failed) {
        this.study = study;
        this.practice = practice;
        this.store = store;
        this.clock = clock;
        this.author = author;
        this.failed = failed;
        attempt(() -> {
            store.purge(study.work().work().id());
            refresh();
        });
    }

    void refresh() {
        take(store.of(study.work().work().id()));
    }

    /// Takes up what the library has.
    void take(List<Attempt> now) {
        if (!now.equals(attempts)) {
            attempts.setAll(now);
        }
    }

    /// All of them, from the first to the last.
    public ObservableList<Attempt> all() {
        return view;
    }

    /// Those in a language.
    public List<Attempt> in(LanguageTag language) {
        return attempts.stream()
                .filter(a -> a.language().sameLanguage(language))
                .toList();
    }

    Optional<Attempt> find(VersionId version) {
        return attempts.stream().filter(a -> a.version().equals(version)).findFirst();
    }

    /// The one changed last.
    Optional<Attempt> last() {
        return attempts.stream()
                .max(Comparator.comparing(Attempt::changed)
                        .thenComparingLong(a -> a.version().value()));
    }

    /// What a version says of who made it.
    String by(String name) {
        return author.isBlank() ? name : author + " · " + name;
    }

    /// Gives an attempt another name; a blank one is none.
    public void rename(Attempt renamed, String name) {
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.equals(renamed.name())) {
            return;
        }
        attempt(() -> {
            practice.flush();
            store.rename(renamed.version(), wanted, by(wanted));
            refresh();
            if (isCurrent(renamed)) {
                find(renamed.version()).ifPresent(practice::renamed);
            }
            var work = study.renewing().newest();
            work.version(renamed.version())
                    .ifPresent(v -> study.renewing()
                            .to(work.with(
                                    new Version(v.id(), v.role(), v.language(), by(wanted), v.unfinished(), v.text()),
                                    work.alignment(v).orElseThrow())));
        });
    }

    private boolean isCurrent(Attempt attempt) {
        return practice.attemptProperty().get().map(Attempt::version).equals(Optional.of(attempt.version()));
    }

    /// Throws an attempt away; [#bringBack] brings it back while the work is open.
    public void delete(Attempt attempt) {
        attempt(() -> {
            practice.flush();
            store.delete(attempt.version(), clock.instant());
            thrown.push(attempt);
            refresh();
            study.renewing().to(study.renewing().newest().without(attempt.version()));
            if (isCurrent(attempt)) {
                practice.thrownAway();
            }
        });
    }

    /// What was thrown away last and can still be brought back.
    public Optional<Attempt> lastThrown() {
        return Optional.ofNullable(thrown.peek());
    }

    /// Brings back what was thrown away, and goes on with it.
    ///
    /// @param work reads the work anew
    public void bringBack(Attempt back, Supplier<Optional<OpenWork>> work) {
        attempt(() -> {
            store.bringBack(back.version());
            thrown.remove(back);
            refresh();
            work.get().ifPresent(study.renewing()::to);
            if (practice.openProperty().get()) {
                practice.choose(back);
            }
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StoreException e) {
            failed.accept(e);
        }
    }
}
