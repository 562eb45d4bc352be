package enface.study.practice;

import enface.language.fold.Folding;
import enface.store.practice.Attempts;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.practice.AttemptSave.Begun;
import enface.study.practice.AttemptSave.Saved;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The attempt that is written on: what is typed goes into the library soon after, and into the work when it is to be
/// shown. An attempt is stored with its first sentence, not before.
final class AttemptWriter {

    private final Reading reading;
    private final Runnable readNotes;
    private final Attempts store;
    private final AttemptList list;
    private final InstantSource clock;
    private final Writing writing;
    private final Folding folding = new Folding();
    /// Typed and not written yet, by segment.
    private final TreeSet<Integer> unsaved = new TreeSet<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private AttemptText sentences = new AttemptText(new VersionText(List.of()), LanguageTag.UNDETERMINED);
    private LanguageTag language = LanguageTag.UNDETERMINED;
    private IntFunction<String> namer = Integer::toString;
    /// The attempt in the library, which may be known there before it is known here; one of these for each attempt.
    private Begun version = new Begun(Optional.empty());
    /// What follows as soon as all is saved.
    private final List<Runnable> afterwards = new ArrayList<>();
    /// Whether a save touched passages of notes that are not taken up yet.
    private boolean noted;
    private boolean publishing;

    /// @param readNotes reads the notes anew, after passages of theirs were changed
    AttemptWriter(Reading reading, AttemptList list, Runnable readNotes, Means means) {
        this.reading = reading;
        this.readNotes = readNotes;
        this.list = list;
        store = means.library().attempts();
        clock = means.clock();
        writing = means.writing();
    }

    ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Attempt>> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    LanguageTag language() {
        return language;
    }

    /// Says what a new attempt is called, by its number from 1.
    void name(IntFunction<String> namer) {
        this.namer = namer;
    }

    /// Goes on with an attempt; what is not saved of the one before is forgotten.
    void take(LanguageTag language, Optional<Attempt> chosen, AttemptText text) {
        this.language = language;
        writing.forget(version);
        sentences = text;
        unsaved.clear();
        afterwards.clear();
        saved.set(true);
        version = new Begun(chosen.map(Attempt::version));
        attempt.set(chosen);
    }

    /// Says that the attempt is known otherwise now.
    void know(Attempt now) {
        attempt.set(Optional.of(now));
    }

    String sentence(int segment) {
        return sentences.sentence(segment);
    }

    int written() {
        return sentences.written();
    }

    void write(int segment, String typed) {
        sentences.write(segment, typed);
        unsaved.add(segment);
        saved.set(false);
        var mine = version;
        var save = new AttemptSave(store, mine, order());
        writing.keep(mine, save::typed, save::write, () -> ended(mine, save.saved()));
    }

    /// Saves what is not saved yet as soon as can be, and does something when all is; at once where it is.
    void whenSaved(Runnable deed) {
        if (saved.get()) {
            deed.run();
        } else {
            afterwards.clear(); // the newest wish counts
            afterwards.add(deed);
            writing.hurry();
        }
    }

    /// Saves what is not saved yet as soon as can be.
    void flush() {
        writing.hurry();
    }

    /// Takes up that all that was typed is saved.
    private void ended(Begun mine, Optional<Saved> now) {
        now.ifPresent(s -> list.take(s.attempts()));
        if (mine == version) {
            now.ifPresent(s -> {
                attempt.set(list.find(s.version()));
                noted |= s.noted();
            });
            unsaved.clear();
            settle();
        }
    }

    private void settle() {
        saved.set(true);
        publishSaved();
        var deeds = List.copyOf(afterwards);
        afterwards.clear();
        deeds.forEach(Runnable::run);
    }

    private AttemptSave.Order order() {
        var work = reading.work().work();
        var original = work.original().orElseThrow();
        var name = namer.apply(list.in(language).size() + 1);
        return new AttemptSave.Order(
                new NewAttempt(
                        work.id(),
                        original.id(),
                        language,
                        name,
                        list.by(name),
                        original.text().segmentCount()),
                sentences.changes(unsaved),
                unsaved.stream().collect(Collectors.toMap(segment -> segment, sentences::sentence)),
                folding::words,
                clock.instant());
    }

    /// Text and notes of the attempt become what the library has, where anybody waits for that.
    private void publishSaved() {
        if (noted || publishing) {
            publish();
        }
        if (noted) {
            reading.renewing().whenTaken(readNotes);
        }
        noted = false;
        publishing = false;
    }

    /// Remembers where the person leaves off.
    void leaveOff(int segment) {
        var mine = version;
        writing.ask(
                () -> {
                    mine.get().ifPresent(id -> store.leaveOff(id, segment));
                    return list.stored();
                },
                list::take);
    }

    /// Lets the work have the attempt as it is now.
    void publish() {
        attempt.get().ifPresent(a -> {
            var called = list.called(a.version(), a.name());
            var version = new Version(a.version(), Role.TRANSLATION, language, called, false, sentences.text());
            var work = reading.renewing().newest();
            if (!work.version(a.version()).equals(Optional.of(version))) {
                reading.renewing().to(work.with(version, sentences.alignment()));
            }
        });
    }

    /// Lets the panes show what was written, where they show this attempt, as soon as that is saved.
    void publishIfShown() {
        if (isShown()) {
            publishing = true;
            writing.hurry();
            if (saved.get()) {
                publishSaved();
            }
        }
    }

    /// Whether the panes show this attempt.
    private boolean isShown() {
        return attempt.get()
                .filter(a ->
                        reading.shownProperty().get().versions().stream().anyMatch(v -> v.id().equals(a.version())))
                .isPresent();
    }
}
