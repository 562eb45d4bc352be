package enface.study.practice;

import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.practice.AttemptSave.Begun;
import enface.study.practice.AttemptSave.Footing;
import enface.study.practice.AttemptSave.Saved;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.practice.AttemptText;
import enface.text.practice.Settling;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The attempt that is written on: what is typed goes into the library soon after, and into the work when it is to be
/// shown. An attempt is stored with its first sentence, not before.
///
/// Where the original is corrected meanwhile, or others write in the attempt, each sentence that was typed goes to the
/// one it was typed for, and the attempt is taken up as it is then.
final class AttemptWriter {

    private final Reading reading;
    private final Runnable readNotes;
    private final Library library;
    private final AttemptList list;
    private final InstantSource clock;
    private final Writing writing;
    private final Folding folding = new Folding();
    /// Typed and not written yet, by segment.
    private final TreeMap<Integer, String> unsaved = new TreeMap<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private AttemptText sentences = new AttemptText(new VersionText(List.of()), LanguageTag.UNDETERMINED);
    private Footing footing = new Footing(sentences);
    private IntFunction<String> namer = Integer::toString;
    /// The attempt in the library, which may be known there before it is known here; one of these for each attempt.
    private Begun version = new Begun(Optional.empty());
    /// Takes up that sentences are others now.
    private Consumer<Settling> followed = _ -> {};
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
        library = means.library();
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
        return sentences.language();
    }

    /// The original that is translated, sentence by sentence, which may be shown otherwise already.
    VersionText original() {
        return sentences.original();
    }

    /// Says what a new attempt is called, by its number from 1.
    void name(IntFunction<String> namer) {
        this.namer = namer;
    }

    /// From now on somebody is told when the sentences are others than they were.
    void onFollowed(Consumer<Settling> told) {
        followed = told;
    }

    /// Goes on with an attempt; what is not saved of the one before is forgotten.
    void take(Optional<Attempt> chosen, AttemptText text) {
        writing.forget(version);
        sentences = text;
        footing = new Footing(text.with(Map.of()));
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

    /// Whether a sentence is written as it was typed.
    boolean has(int segment, String typed) {
        return sentences.has(segment, typed);
    }

    int written() {
        return sentences.written();
    }

    void write(int segment, String typed) {
        sentences.write(segment, typed);
        unsaved.put(segment, typed);
        saved.set(false);
        keep();
    }

    private void keep() {
        var mine = version;
        var save = new AttemptSave(library.attempts(), mine, footing, order());
        writing.keep(mine, save::unsaved, save::write, () -> ended(mine, save));
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

    /// Takes up that what was typed so far is saved.
    private void ended(Begun mine, AttemptSave save) {
        var now = save.saved();
        now.ifPresent(s -> list.take(s.attempts()));
        if (mine != version) {
            return;
        }
        now.ifPresent(s -> {
            attempt.set(list.find(s.version()));
            noted |= s.noted();
        });
        unsaved.entrySet().removeAll(save.sentences().entrySet()); // more may have been typed meanwhile
        if (unsaved.isEmpty()) {
            settle();
        }
        if (now.filter(Saved::followed).isPresent()) {
            catchUp();
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
        var name = namer.apply(list.in(language()).size() + 1);
        var begun = new NewAttempt(work.id(), original.id(), language(), name, list.by(name));
        return new AttemptSave.Order(begun, unsaved, folding::words, clock.instant());
    }

    // Following

    /// What the library has, read after all that was written.
    private record Read(Optional<OpenWork> work, AttemptText known) {}

    /// Takes up work and attempt as the library has them, after what is typed so far was written.
    void catchUp() {
        var mine = version;
        var stood = footing;
        var id = reading.work().work().id();
        writing.ask(
                () -> new Read(new Desk(library).open(id), stood.known()),
                read -> read.work()
                        .filter(_ -> mine == version && stood == footing)
                        .ifPresent(work -> {
                            if (!work.hasTextsOf(reading.renewing().newest())) {
                                reading.renewing().to(work);
                            }
                            reading.renewing().whenTaken(() -> follow(mine, read.known(), work));
                        }));
    }

    /// Whether the work has original and attempt as they are known here.
    boolean knows(OpenWork work) {
        return work.work().original().filter(o -> o.text().equals(original())).isPresent()
                && stored(work)
                        .filter(text -> text.text().equals(sentences.text()))
                        .isPresent();
    }

    /// The attempt as a work has it.
    private Optional<AttemptText> stored(OpenWork work) {
        var original = work.work().original();
        if (version.get().isEmpty()) {
            return original.map(o -> new AttemptText(o.text(), language()));
        }
        return version.get()
                .flatMap(work::version)
                .flatMap(v -> work.alignment(v)
                        .map(alignment ->
                                AttemptBeads.text(original.orElseThrow().text(), v, alignment)));
    }

    private void follow(Begun mine, AttemptText known, OpenWork work) {
        var now = stored(work);
        if (mine != version || now.isEmpty()) {
            return;
        }
        var settling = new Settling(known, now.get());
        var typed = settling.settled(unsaved);
        footing = new Footing(now.get());
        sentences = now.get().with(typed);
        unsaved.clear();
        unsaved.putAll(typed);
        if (!unsaved.isEmpty()) {
            keep();
        }
        followed.accept(settling);
        readNotes.run();
    }

    // Publishing

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
        var then = reading.work().work().original().map(o -> o.with(original()));
        writing.ask(
                () -> {
                    then.ifPresent(original ->
                            mine.get().ifPresent(id -> library.attempts().leaveOff(id, segment, original)));
                    return list.stored();
                },
                list::take);
    }

    /// Lets the work have the attempt as it is now, where it has the same original.
    void publish() {
        var work = reading.renewing().newest();
        if (work.work().original().filter(o -> o.text().equals(original())).isEmpty()) {
            return;
        }
        attempt.get().ifPresent(a -> {
            var called = list.called(a.version(), a.name());
            var version = new Version(a.version(), Role.TRANSLATION, language(), called, false, sentences.text());
            if (!work.version(a.version()).equals(Optional.of(version))) {
                reading.renewing().to(work.with(version, AttemptBeads.of(sentences)));
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
