package enface.study;

import enface.job.Later;
import enface.language.Folding;
import enface.store.Attempts;
import enface.store.Attempts.Attempt;
import enface.store.Attempts.Change;
import enface.store.Attempts.NewAttempt;
import enface.store.StoreException;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
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

    private final StudyModel study;
    private final Attempts store;
    private final AttemptList list;
    private final InstantSource clock;
    private final Consumer<StoreException> failed;
    private final Folding folding = new Folding();
    private final Saving saving;
    private final TreeSet<Integer> unsaved = new TreeSet<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private AttemptText sentences = new AttemptText(new VersionText(List.of()), LanguageTag.UNDETERMINED);
    private LanguageTag language = LanguageTag.UNDETERMINED;
    private IntFunction<String> namer = Integer::toString;

    AttemptWriter(
            StudyModel study,
            Attempts store,
            AttemptList list,
            InstantSource clock,
            Later later,
            Consumer<StoreException> failed) {
        this.study = study;
        this.store = store;
        this.list = list;
        this.clock = clock;
        this.failed = failed;
        saving = new Saving(later, this::save);
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
        saving.flush();
        return unsaved.isEmpty();
    }

    private void save() {
        try {
            if (attempt.get().isEmpty() && sentences.written() > 0) {
                start();
            }
            attempt.get().ifPresent(this::store);
            unsaved.clear();
            list.refresh();
            attempt.get().flatMap(a -> list.find(a.version())).ifPresent(this::know);
        } catch (StoreException e) {
            failed.accept(e);
        }
        saved.set(unsaved.isEmpty());
        if (!unsaved.isEmpty()) {
            saving.touch();
        }
    }

    private void start() {
        var original = study.work().work().original().orElseThrow();
        var name = namer.apply(list.in(language).size() + 1);
        int sentenceCount = original.text().segmentCount();
        var id = store.start(
                new NewAttempt(study.work().work().id(), original.id(), language, name, list.by(name), sentenceCount),
                clock.instant());
        list.refresh();
        attempt.set(list.find(id));
    }

    private void store(Attempt to) {
        var original = study.work().work().original().orElseThrow().text();
        var changes = new ArrayList<Change>();
        for (int segment : unsaved) {
            int paragraph = original.paragraphOf(segment);
            boolean there = !sentences.sentence(segment).isEmpty();
            changes.add(new Change(segment, there, paragraph, sentences.paragraph(paragraph)));
        }
        study.notes().flush(); // before their passages are brought along
        if (store.write(to.version(), changes, folding::words, clock.instant())) {
            publish();
            study.notes().reload();
        }
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
            if (!study.work().version(a.version()).equals(Optional.of(version))) {
                study.renew(study.work().with(version, sentences.alignment()));
            }
        });
    }

    /// Whether the panes show this attempt.
    boolean isShown() {
        return attempt.get()
                .filter(a -> study.shownProperty().get().versions().stream().anyMatch(v -> v.id().equals(a.version())))
                .isPresent();
    }
}
