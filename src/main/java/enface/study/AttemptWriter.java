package enface.study;

import enface.job.CancelledException;
import enface.job.Jobs;
import enface.job.Later;
import enface.job.Outcome;
import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.language.Folding;
import enface.store.Attempts;
import enface.store.Attempts.Attempt;
import enface.store.Attempts.Change;
import enface.store.Attempts.NewAttempt;
import enface.store.StoreException;
import enface.study.AttemptSave.Saved;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The attempt that is written on: what is typed goes into the library soon after, and into the work when it is to be
/// shown. An attempt is stored with its first sentence, not before.
final class AttemptWriter {

    /// When and where to save.
    record Saver(Later later, Jobs jobs) {}

    private final StudyModel study;
    private final Attempts store;
    private final AttemptList list;
    private final InstantSource clock;
    private final Consumer<StoreException> failed;
    private final Folding folding = new Folding();
    private final Saver saver;
    private final Saving saving;
    private final TreeSet<Integer> unsaved = new TreeSet<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private AttemptText sentences = new AttemptText(new VersionText(List.of()), LanguageTag.UNDETERMINED);
    private LanguageTag language = LanguageTag.UNDETERMINED;
    private IntFunction<String> namer = Integer::toString;
    /// The attempt in the library, which may be known there before it is known here.
    private Optional<VersionId> begun = Optional.empty();
    private Optional<AttemptSave> underWay = Optional.empty();
    /// Whether more is to be saved when what is under way has ended.
    private boolean more;
    /// Whether a save touched passages of notes that are not taken up yet.
    private boolean noted;
    private boolean publishing;

    AttemptWriter(
            StudyModel study,
            Attempts store,
            AttemptList list,
            InstantSource clock,
            Saver saver,
            Consumer<StoreException> failed) {
        this.study = study;
        this.store = store;
        this.list = list;
        this.clock = clock;
        this.failed = failed;
        this.saver = saver;
        saving = new Saving(saver.later(), this::save);
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
        sentences = text;
        unsaved.clear();
        saved.set(true);
        begun = chosen.map(Attempt::version);
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
        saving.touch();
    }

    /// Saves at once what is not saved yet, and says whether all is saved now.
    boolean flush() {
        await();
        saving.flush();
        await();
        return unsaved.isEmpty();
    }

    private void await() {
        while (underWay.isPresent()) {
            var save = underWay.get();
            ended(save, save.run());
        }
    }

    /// Sends what is unsaved on its way; what is typed meanwhile follows when that has ended, so that everything is
    /// written in the order it was typed.
    private void save() {
        if (underWay.isPresent()) {
            more = true;
            return;
        }
        more = false;
        if (begun.isEmpty() && sentences.written() == 0) {
            unsaved.clear();
        }
        if (!unsaved.isEmpty()) {
            study.notes().flush(); // before their passages are brought along
            var save = new AttemptSave(store, order());
            underWay = Optional.of(save);
            unsaved.clear();
            saver.jobs().<Saved>startUnseen(_ -> result(save.run()), _ -> ended(save, save.run()));
        }
        saved.set(unsaved.isEmpty() && underWay.isEmpty());
    }

    private static Saved result(Outcome<Saved> outcome) throws Exception {
        return switch (outcome) {
            case Done<Saved>(var saved) -> saved;
            case Failed<Saved>(var cause) -> throw cause;
            case Cancelled<Saved> _ -> throw new CancelledException();
        };
    }

    private AttemptSave.Order order() {
        var work = study.work().work();
        var original = work.original().orElseThrow();
        var name = namer.apply(list.in(language).size() + 1);
        var changes = new ArrayList<Change>();
        for (int segment : unsaved) {
            int paragraph = original.text().paragraphOf(segment);
            boolean there = !sentences.sentence(segment).isEmpty();
            changes.add(new Change(segment, there, paragraph, sentences.paragraph(paragraph)));
        }
        return new AttemptSave.Order(
                begun,
                new NewAttempt(
                        work.id(),
                        original.id(),
                        language,
                        name,
                        list.by(name),
                        original.text().segmentCount()),
                changes,
                folding::words,
                clock.instant());
    }

    /// Takes up how a save ended, once, on whichever way that is heard of first.
    private void ended(AttemptSave save, Outcome<Saved> outcome) {
        if (!underWay.equals(Optional.of(save))) {
            return;
        }
        underWay = Optional.empty();
        begun = save.begun();
        switch (outcome) {
            case Done<Saved>(var now) -> {
                list.take(now.attempts());
                attempt.set(list.find(now.version()));
                noted |= now.noted();
                if (more) {
                    save();
                }
            }
            case Failed<Saved>(var cause) -> {
                unsaved.addAll(save.segments());
                saving.touch();
                fail(cause);
            }
            case Cancelled<Saved> _ -> unsaved.addAll(save.segments());
        }
        if (underWay.isEmpty()) {
            saved.set(unsaved.isEmpty());
            if (unsaved.isEmpty()) {
                publishSaved();
            } else {
                saving.touch();
            }
        }
    }

    private void fail(Exception cause) {
        if (cause instanceof StoreException known) {
            failed.accept(known);
        } else {
            throw new IllegalStateException("an attempt could not be saved", cause);
        }
    }

    /// Text and notes of the attempt become what the library has, where anybody waits for that.
    private void publishSaved() {
        if (noted || publishing) {
            publish();
        }
        if (noted) {
            study.renewing().whenTaken(study.notes()::reload);
        }
        noted = false;
        publishing = false;
    }

    /// Remembers where the person leaves off.
    void leaveOff(int segment) {
        try {
            attempt.get().ifPresent(a -> store.leaveOff(a.version(), segment));
            list.refresh();
        } catch (StoreException e) {
            failed.accept(e);
        }
    }

    /// Lets the work have the attempt as it is now.
    void publish() {
        attempt.get().ifPresent(a -> {
            var version =
                    new Version(a.version(), Role.TRANSLATION, language, list.by(a.name()), false, sentences.text());
            var work = study.renewing().newest();
            if (!work.version(a.version()).equals(Optional.of(version))) {
                study.renewing().to(work.with(version, sentences.alignment()));
            }
        });
    }

    /// Lets the panes show what was written, where they show this attempt, as soon as that is saved.
    void publishIfShown() {
        if (isShown()) {
            publishing = true;
            saving.flush();
            if (underWay.isEmpty() && unsaved.isEmpty()) {
                publishSaved();
            }
        }
    }

    /// Whether the panes show this attempt.
    private boolean isShown() {
        return attempt.get()
                .filter(a -> study.shownProperty().get().versions().stream().anyMatch(v -> v.id().equals(a.version())))
                .isPresent();
    }
}
