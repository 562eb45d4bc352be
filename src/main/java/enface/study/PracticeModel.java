package enface.study;

import enface.job.Later;
import enface.language.Folding;
import enface.language.Words;
import enface.store.Attempts;
import enface.store.Attempts.Attempt;
import enface.store.Attempts.Change;
import enface.store.Attempts.NewAttempt;
import enface.store.Library;
import enface.store.StoreException;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionText;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A person writes their own translation, sentence by sentence. What is typed is saved by itself, as a version of the
/// work; the versions that would give it away are covered meanwhile.
///
/// An attempt is in the library as soon as anything of it is typed, not before. On the thread of the window only.
public final class PracticeModel {

    /// What a sentence was before the person went on.
    private record Step(int segment, String before) {}

    private final StudyModel study;
    private final Attempts store;
    private final InstantSource clock;
    private final Consumer<StoreException> failed;
    private final PracticeCovers covers;
    private final Folding folding = new Folding();
    private final Saving saving;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ReadOnlyIntegerWrapper segment = new ReadOnlyIntegerWrapper(this, "segment");
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper(this, "written");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private final AttemptList list;
    private final TreeSet<Integer> unsaved = new TreeSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private AttemptText sentences = new AttemptText(new VersionText(List.of()), LanguageTag.UNDETERMINED);
    private LanguageTag language = LanguageTag.UNDETERMINED;
    private IntFunction<String> namer = Integer::toString;
    private boolean loading;
    private boolean changed;

    PracticeModel(
            StudyModel study,
            Library library,
            InstantSource clock,
            Later later,
            String author,
            Consumer<StoreException> failed) {
        this.study = study;
        covers = new PracticeCovers(study);
        store = library.attempts();
        this.clock = clock;
        this.failed = failed;
        saving = new Saving(later, this::save);
        list = new AttemptList(study, this, store, clock, author, failed);
        text.addListener((_, _, typed) -> type(typed));
    }

    // What there is

    /// Whether the person practises.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether everything typed is in the library.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The attempts of this work, and what becomes of them.
    public AttemptList attempts() {
        return list;
    }

    /// The attempt that is written on; nothing while nothing of it is typed.
    public ReadOnlyObjectProperty<Optional<Attempt>> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    /// The language that is written in.
    public LanguageTag language() {
        return language;
    }

    /// The languages a translation can be compared in: those the work was translated into.
    public List<LanguageTag> languages() {
        return study.work().versions().stream()
                .filter(v -> v.role() == Role.TRANSLATION && !study.work().isAttempt(v))
                .map(Version::language)
                .distinct()
                .sorted(Comparator.comparing(this::isOfOriginal))
                .toList();
    }

    /// A translation back into the language of the original comes last.
    private boolean isOfOriginal(LanguageTag tag) {
        return study.work()
                .work()
                .original()
                .map(o -> o.language().sameLanguage(tag))
                .orElse(false);
    }

    /// The sentence of the original that is translated.
    public ReadOnlyIntegerProperty segmentProperty() {
        return segment.getReadOnlyProperty();
    }

    /// What is written for it; the view sets it with every key.
    public StringProperty textProperty() {
        return text;
    }

    /// How many sentences are written.
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// How many sentences there are to write.
    public int sentences() {
        return original().segmentCount();
    }

    private VersionText original() {
        return study.work().work().original().map(Version::text).orElseGet(() -> new VersionText(List.of()));
    }

    /// The sentence to translate, or what can be read of it.
    public String source() {
        return study.work()
                .work()
                .original()
                .filter(o -> segment.get() < o.text().segmentCount())
                .map(o -> study.covers().textOf(o, o.text().rangeOf(segment.get())))
                .orElse("");
    }

    // Beginning and ending

    /// Begins to practise: goes on with the attempt changed last, or begins the first at the current sentence.
    ///
    /// @param words names a new attempt
    public void begin(Words words) {
        if (open.get() || sentences() == 0) {
            return;
        }
        namer = number -> words.get("practice.name", number);
        covers.begin();
        int row = study.currentRowProperty().get();
        int here = row < 0 ? 0 : study.segmentOf(row);
        var usual = LanguageTag.forLocale(words.locale());
        list.last().ifPresentOrElse(this::choose, () -> {
            startAnew(languages().stream().findFirst().orElse(usual));
            show(here);
        });
        open.set(true);
    }

    /// Begins, or ends.
    public void toggle(Words words) {
        if (open.get()) {
            end();
        } else {
            begin(words);
        }
    }

    /// Practises no more; the covers are as they were before.
    public void end() {
        if (!open.get()) {
            return;
        }
        leave();
        open.set(false);
        covers.end();
    }

    /// Saves, remembers the place, and lets the panes show what was written.
    private void leave() {
        flush();
        leaveOff();
        publish();
        steps.clear();
    }

    /// Goes on with an attempt where the person left off.
    public void choose(Attempt chosen) {
        leave();
        var original = study.work().work().original();
        var version = study.work().version(chosen.version());
        if (original.isEmpty() || version.isEmpty()) {
            return;
        }
        var known = list.find(chosen.version()).orElse(chosen);
        sentences = AttemptText.of(
                original.get().text(),
                version.get(),
                study.work().alignment(version.get()).orElseThrow());
        take(chosen.language(), Optional.of(known), known.segment());
    }

    /// Begins another attempt, at the first sentence; it is there once something is typed.
    public void startAnew(LanguageTag language) {
        leave();
        sentences = new AttemptText(original(), language);
        take(language, Optional.empty(), 0);
    }

    private void take(LanguageTag language, Optional<Attempt> chosen, int at) {
        this.language = language;
        attempt.set(chosen);
        written.set(sentences.written());
        covers.cover(language, chosen.map(Attempt::version));
        show(Math.clamp(at, 0, Math.max(0, sentences() - 1)));
    }

    // Writing

    private void type(String typed) {
        if (loading || !open.get()) {
            return;
        }
        if (!changed) {
            changed = true;
            steps.push(new Step(segment.get(), sentences.sentence(segment.get())));
        }
        sentences.write(segment.get(), typed);
        written.set(sentences.written());
        unsaved.add(segment.get());
        saved.set(false);
        saving.touch();
    }

    /// Goes to a sentence of the original; what was typed stays.
    public void goTo(int wanted) {
        if (open.get() && wanted != segment.get() && wanted >= 0 && wanted < sentences()) {
            show(wanted);
        }
    }

    public void next() {
        goTo(segment.get() + 1);
    }

    public void previous() {
        goTo(segment.get() - 1);
    }

    /// Goes to the first sentence after this one that is not written yet, after the last one to the first of all.
    public void nextOpen() {
        for (int step = 1; step < sentences(); step++) {
            int at = (segment.get() + step) % sentences();
            if (sentences.sentence(at).isEmpty()) {
                goTo(at);
                return;
            }
        }
    }

    private void show(int at) {
        loading = true;
        changed = false;
        segment.set(at);
        text.set(sentences.sentence(at));
        loading = false;
    }

    /// Takes back what was typed last, sentence by sentence, and goes there; false where nothing is left to take back.
    public boolean undo() {
        if (steps.isEmpty()) {
            return false;
        }
        var step = steps.pop();
        show(step.segment());
        changed = true; // so that taking back is no step of its own
        text.set(step.before());
        changed = false;
        return true;
    }

    /// Saves what is not saved yet, and where the person leaves off.
    void close() {
        flush();
        leaveOff();
    }

    private void leaveOff() {
        attempt.get()
                .filter(_ -> open.get())
                .ifPresent(a -> attempt(() -> {
                    store.leaveOff(a.version(), segment.get());
                    list.refresh();
                }));
    }

    /// Saves at once what is not saved yet.
    public void flush() {
        saving.flush();
    }

    private void save() {
        attempt(() -> {
            if (attempt.get().isEmpty() && sentences.written() > 0) {
                start();
            }
            attempt.get().ifPresent(this::write);
            unsaved.clear();
            list.refresh();
        });
        attempt.get().flatMap(a -> list.find(a.version())).ifPresent(now -> attempt.set(Optional.of(now)));
        saved.set(unsaved.isEmpty());
        if (!unsaved.isEmpty()) {
            saving.touch();
        }
    }

    private void write(Attempt to) {
        var original = original();
        var changes = new ArrayList<Change>();
        for (int s : unsaved) {
            int paragraph = original.paragraphOf(s);
            boolean there = !sentences.sentence(s).isEmpty();
            changes.add(new Change(s, there, paragraph, sentences.paragraph(paragraph)));
        }
        study.notes().flush();
        if (store.write(to.version(), changes, folding::words, clock.instant())) {
            publish();
            study.notes().reload();
        }
    }

    private void start() {
        var original = study.work().work().original().orElseThrow();
        var name = namer.apply(list.in(language).size() + 1);
        var id = store.start(
                new NewAttempt(study.work().work().id(), original.id(), language, name, list.by(name), sentences()),
                clock.instant());
        list.refresh();
        attempt.set(list.find(id));
    }

    /// Lets the work have the attempt as it is now.
    void publish() {
        attempt.get().ifPresent(a -> {
            var version =
                    new Version(a.version(), Role.TRANSLATION, language, list.by(a.name()), false, sentences.text());
            var known = study.work().version(a.version());
            if (!known.equals(Optional.of(version))) {
                study.renew(study.work().with(version, sentences.alignment()));
            }
        });
    }

    /// Lets the panes show what was written, where they show this attempt.
    public void publishIfShown() {
        boolean shown = attempt.get()
                .filter(a -> study.shownProperty().get().versions().stream().anyMatch(v -> v.id().equals(a.version())))
                .isPresent();
        if (shown) {
            flush();
            publish();
        }
    }

    /// Takes up what was renamed, thrown away or brought back.
    void listed(Optional<Attempt> chosen) {
        if (chosen.isPresent()) {
            attempt.set(chosen);
        } else {
            attempt.set(Optional.empty());
            steps.clear();
            if (open.get()) {
                startAnew(language);
            }
        }
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StoreException e) {
            failed.accept(e);
        }
    }
}
