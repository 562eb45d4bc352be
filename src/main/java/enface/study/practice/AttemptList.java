package enface.study.practice;

import enface.store.practice.Attempts;
import enface.store.practice.Attempts.Attempt;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.work.OpenWork;
import enface.study.work.Reading;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The attempts of an open work: renamed, thrown away and brought back.
///
/// On the thread of the window only.
public final class AttemptList {

    private final Reading reading;
    private final PracticeModel practice;
    private final Attempts store;
    private final Writing writing;
    private final InstantSource clock;
    private final Supplier<String> author;
    private final ObservableList<Attempt> attempts = FXCollections.observableArrayList();
    private final Deque<Attempt> thrown = new ArrayDeque<>();
    private final ObservableList<Attempt> view = FXCollections.unmodifiableObservableList(attempts);

    AttemptList(Reading reading, PracticeModel practice, List<Attempt> known, Means means) {
        this.reading = reading;
        this.practice = practice;
        store = means.library().attempts();
        writing = means.writing();
        clock = means.clock();
        author = means.author();
        attempts.setAll(known);
    }

    /// What the library has; off the thread of the window.
    List<Attempt> stored() {
        return store.of(reading.work().work().id());
    }

    /// Takes up what the library has.
    public void take(List<Attempt> now) {
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
        return author.get().isBlank() ? name : author.get() + " · " + name;
    }

    /// Gives an attempt another name; a blank one is none.
    public void rename(Attempt renamed, String name) {
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.equals(renamed.name())) {
            return;
        }
        writing.ask(
                () -> {
                    store.rename(renamed.version(), wanted, by(wanted));
                    return stored();
                },
                now -> {
                    take(now);
                    renamed(renamed.version(), wanted);
                });
    }

    private void renamed(VersionId version, String name) {
        find(version).filter(this::isCurrent).ifPresent(practice::renamed);
        var work = reading.renewing().newest();
        work.version(version)
                .ifPresent(v -> reading.renewing()
                        .to(work.with(
                                new Version(
                                        v.id(),
                                        v.role(),
                                        v.language(),
                                        called(version, name),
                                        v.unfinished(),
                                        v.text()),
                                work.alignment(v).orElseThrow())));
    }

    /// What the version of an attempt is called: its name too, where it was given one of its own.
    Called called(VersionId version, String name) {
        boolean own = reading.renewing()
                .newest()
                .version(version)
                .filter(v -> !v.called().name().isBlank())
                .isPresent();
        return new Called(own ? name : "", by(name));
    }

    private boolean isCurrent(Attempt attempt) {
        return practice.attemptProperty().get().map(Attempt::version).equals(Optional.of(attempt.version()));
    }

    /// Throws an attempt away, once what is typed of it is saved; [#bringBack] brings it back while the work is open.
    public void delete(Attempt attempt) {
        writing.ask(
                () -> {
                    store.delete(attempt.version(), clock.instant());
                    return stored();
                },
                now -> {
                    thrown.push(attempt);
                    take(now);
                    reading.renewing().to(reading.renewing().newest().without(attempt.version()));
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
    /// @param work reads the work anew, off the thread of the window
    public void bringBack(Attempt back, Supplier<Optional<OpenWork>> work) {
        record Back(List<Attempt> attempts, Optional<OpenWork> work) {}
        writing.ask(
                () -> {
                    store.bringBack(back.version());
                    return new Back(stored(), work.get());
                },
                now -> {
                    thrown.remove(back);
                    take(now.attempts());
                    now.work().ifPresent(reading.renewing()::to);
                    if (practice.openProperty().get()) {
                        practice.choose(back);
                    }
                });
    }
}
